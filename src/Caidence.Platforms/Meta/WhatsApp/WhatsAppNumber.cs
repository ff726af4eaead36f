namespace Caidence.Platforms.Meta.WhatsApp;

/// <summary>A phone number of a WhatsApp Business account.</summary>
/// <param name="Status"><c>CONNECTED</c> once it is registered.</param>
internal sealed record WhatsAppNumber(string? Id, string? DisplayPhoneNumber, string? VerifiedName, string? Status)
{
    public const string Fields = "id,display_phone_number,verified_name,status,quality_rating";

    public bool IsWhole => MetaId.IsValid(Id) && DisplayPhoneNumber is not null;
    public bool IsConnected => Status is null or "CONNECTED";

    public SocialAccount ToAccount(WhatsAppBusiness business) => new()
    {
        Id = Id!,
        Type = SocialAccountType.PhoneNumber,
        Username = DisplayPhoneNumber,
        DisplayName = string.IsNullOrEmpty(VerifiedName) ? DisplayPhoneNumber! : VerifiedName,
        PageId = business.Id,
        PageName = business.Name,
        Obstacle = IsConnected ? null : AccountObstacle.NotRegistered,
    };
}

/// <summary>A WhatsApp Business account, a WABA.</summary>
internal sealed record WhatsAppBusiness(string? Id, string? Name)
{
    public bool IsWhole => MetaId.IsValid(Id);
}
