namespace Caidence.Profiles;

internal static class MediaKitMapper
{
    /// <summary>All that strangers may see, and nothing else of the profile.</summary>
    public static MediaKitDto ToKit(this CreatorProfile profile, string token)
    {
        var address = $"/api/v1/media-kits/{token}";
        var pictures = profile.Pictures.ToDictionary(picture => picture.ItemId, picture => $"{address}/works/{picture.ItemId}/picture?v={picture.BlobName[^8..]}");
        return new()
        {
            Person = profile.Person,
            PictureUrl = profile.LogoBlobName is { } blob ? $"{address}/picture?v={blob[^8..]}" : null,
            AudienceMetrics = [.. profile.AudienceMetrics.OrderByDescending(metric => metric.Followers)],
            Works = [.. profile.Portfolio.Select(item => new MediaKitWorkDto { Title = item.Title!, Url = item.Url, Description = item.Description, PictureUrl = pictures.GetValueOrDefault(item.Id) })],
            RateCard = profile.Kit.ShowsRates ? profile.RateCard : [],
            Availability = profile.Kit.ShowsAvailability ? profile.Availability : null,
            ContactEmail = profile.Kit.ContactEmail,
            PdfUrl = $"{address}/pdf",
        };
    }
}
