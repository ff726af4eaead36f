namespace Caidence.PlatformSimulator.Meta.Login;

/// <summary>What a person lets an app do. There is one of it per app and person; every token of theirs speaks for it as it is now.</summary>
/// <param name="Accounts">The pages they ticked.</param>
public sealed record MetaAgreement(
    string AppId, string Email, IReadOnlyList<string> Granted, IReadOnlyList<string> Declined, IReadOnlyList<string> Accounts);
