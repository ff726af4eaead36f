namespace Caidence.PlatformSimulator.Meta.Accounts;

/// <summary>A WhatsApp Business account, a WABA, with its numbers.</summary>
/// <param name="Owner">The e-mail address of who may sign it up.</param>
public sealed record WhatsAppBusiness(string Id, string Name, string Owner, IReadOnlyList<WhatsAppNumber> Numbers)
{
    public IReadOnlyList<string> SubscribedApps { get; init; } = [];
}

/// <param name="Status"><c>CONNECTED</c>, or <c>PENDING</c> until it is registered.</param>
public sealed record WhatsAppNumber(string Id, string Display, string VerifiedName, string Status = "CONNECTED")
{
    public string Quality { get; init; } = "GREEN";
}
