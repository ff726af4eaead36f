namespace Caidence.Web.Leads.Fuzzing;

internal enum SenderKind
{
    Meta,
    Google,
    LinkedIn,
    Zapier,
    Make,
    Own,
}

/// <param name="Path">Where this sender delivers.</param>
/// <param name="Secret">What it signs with, or puts into the body.</param>
internal sealed record FuzzedSender(SenderKind Kind, string Path, string? Secret)
{
    public bool TakesAnyFormat => Kind is SenderKind.Zapier or SenderKind.Make;

    public int MaxBodySize => (Kind == SenderKind.Meta ? 4 : 1) * 1024 * 1024;
}
