using Caidence.Core.Security;

namespace Caidence.Platforms.Meta.Instagram;

/// <summary>What Instagram gives for a code; an older shape wraps it in a list.</summary>
/// <param name="Permissions">Separated by commas.</param>
internal sealed record InstagramTokenAnswer(SecretText? AccessToken, string? Permissions, IReadOnlyList<InstagramTokenAnswer>? Data)
{
    private InstagramTokenAnswer Inner => Data is [var first, ..] ? first : this;

    public bool IsWhole => Inner.AccessToken?.HasValue() == true;
    public SecretText Token => Inner.AccessToken!;
    public IReadOnlyList<string> Scopes => [.. (Inner.Permissions ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];
}
