namespace Caidence.PlatformSimulator.Meta.Accounts;

/// <summary>A WhatsApp Business account, a WABA, with its numbers.</summary>
/// <param name="Owner">The e-mail address of who may sign it up.</param>
public sealed record WhatsAppBusiness(string Id, string Name, string Owner, IReadOnlyList<WhatsAppNumber> Numbers)
{
    /// <summary>Ids of the apps that hear of its messages.</summary>
    public IReadOnlyList<string> SubscribedApps { get; init; } = [];

    /// <summary>Its owner has not agreed to the terms: nobody may subscribe.</summary>
    public bool RefusesSubscribers { get; init; }
}

/// <param name="Status"><c>CONNECTED</c>, or <c>PENDING</c> until it is registered.</param>
public sealed record WhatsAppNumber(string Id, string Display, string VerifiedName, string Status = "CONNECTED")
{
    public string Quality { get; init; } = "GREEN";

    /// <summary>Of its two-step verification; null until one is set.</summary>
    public string? Pin { get; init; }

    /// <summary>How often it was registered, or tried to be.</summary>
    public int Attempts { get; init; }
}
