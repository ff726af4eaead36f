namespace Caidence.PlatformSimulator.Meta.Accounts;

/// <summary>A business portfolio.</summary>
/// <param name="Owned">Pages it owns; not all of them need to be in their people's own list.</param>
/// <param name="Clients">Pages of others that it looks after.</param>
/// <param name="Members">E-mail addresses.</param>
public sealed record MetaBusiness(
    string Id, string Name, IReadOnlyList<string> Owned, IReadOnlyList<string> Clients, IReadOnlyList<string> Members);
