using System.Globalization;
using Caidence.Brands;
using Caidence.Localization;
using Microsoft.Extensions.Localization;

namespace Caidence.Profiles;

/// <summary>Writes a media kit in the language of whoever reads it.</summary>
public sealed class MediaKitPapers(LogoKeeper pictures, IStringLocalizer<CaidenceResource> texts) : ITransientDependency
{
    public async Task<MediaKitPaper> WriteAsync(CreatorProfile profile)
    {
        var kit = profile.ToKit("");
        var works = new List<MediaKitWork>();
        foreach (var item in profile.Portfolio)
        {
            works.Add(new(item.Title!, item.Url, item.Description, await ReadAsync(new PortfolioFrame(profile, item.Id))));
        }

        return new()
        {
            Name = profile.Person.DisplayName ?? "",
            Headline = profile.Person.Headline,
            Bio = profile.Person.Bio,
            Picture = await ReadAsync(profile),
            Tags = [.. profile.Person.Niches, .. profile.Person.Languages],
            Sections =
            [
                new(texts["MediaKit:Audience"], [.. kit.AudienceMetrics.Select(Line)]),
                new(texts["MediaKit:Rates"], [.. kit.RateCard.Select(Line)]),
                new(texts["MediaKit:Availability"], kit.Availability is null ? [] : [.. Lines(kit.Availability)]),
                new(texts["MediaKit:Contact"], [.. Contact(kit)]),
            ],
            WorksTitle = texts["MediaKit:Works"],
            Works = works,
        };
    }

    private (string Name, string Value) Line(AudienceMetric metric) => (
        texts[$"Enum:SocialPlatform.{metric.Platform}"],
        texts["MediaKit:Followers", metric.Followers.ToString("N0", CultureInfo.CurrentCulture)]
            + (metric.EngagementRate is { } rate ? ", " + texts["MediaKit:Engagement", rate.ToString("0.##", CultureInfo.CurrentCulture)] : ""));

    private (string Name, string Value) Line(Rate rate) => (
        $"{texts[$"Enum:SocialPlatform.{rate.Platform}"]}, {texts[$"Enum:RateFormat.{rate.Format}"]}",
        $"{rate.Amount.ToString("N0", CultureInfo.CurrentCulture)} {rate.Currency}");

    private IEnumerable<(string Name, string Value)> Lines(Availability availability)
    {
        yield return (texts[$"Enum:AvailabilityStatus.{availability.Status}"], availability.Note ?? "");
        if (availability.From is { } from)
        {
            yield return (texts["MediaKit:From"], from.ToString("D", CultureInfo.CurrentCulture));
        }

        if (availability.HoursPerWeek is { } hours)
        {
            yield return (texts["MediaKit:Hours"], hours.ToString(CultureInfo.CurrentCulture));
        }
    }

    private IEnumerable<(string Name, string Value)> Contact(MediaKitDto kit)
    {
        if (kit.ContactEmail is { } email)
        {
            yield return (texts["MediaKit:Email"], email);
        }

        if (kit.Person.Website is { } website)
        {
            yield return (texts["MediaKit:Website"], website);
        }
    }

    private async Task<byte[]?> ReadAsync(IHasLogo owner)
    {
        if (await pictures.OpenAsync(owner) is not { } picture)
        {
            return null;
        }

        await using var content = picture.Content;
        using var bytes = new MemoryStream();
        await content.CopyToAsync(bytes);
        return bytes.ToArray();
    }
}
