namespace Caidence.Platforms.Meta.WhatsApp;

/// <summary>What <c>debug_token</c> says of a token; the only place that names the accounts somebody signed up with.</summary>
internal sealed record WhatsAppGrant(WhatsAppGrant.Description? Data)
{
    private const string Management = "whatsapp_business_management";

    public bool IsWhole => Data is not null;
    public bool IsGood => Data is { IsValid: true, UserId: not null };
    public IReadOnlyList<string> Scopes => Data?.Scopes ?? [];

    public IReadOnlyList<string> Businesses =>
        [.. (Data?.GranularScopes ?? []).Where(scope => scope.Scope == Management).SelectMany(scope => scope.TargetIds ?? []).Where(MetaId.IsValid).Distinct()];

    internal sealed record Description(
        bool IsValid, string? UserId, IReadOnlyList<string>? Scopes, IReadOnlyList<Granular>? GranularScopes, Problem? Error);

    internal sealed record Granular(string? Scope, IReadOnlyList<string>? TargetIds);

    internal sealed record Problem(int Code, int? Subcode, string? Message);
}
