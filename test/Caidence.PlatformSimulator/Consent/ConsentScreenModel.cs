namespace Caidence.PlatformSimulator.Consent;

/// <summary>What a platform's consent screen shows.</summary>
/// <param name="Platform">Its name as people know it.</param>
/// <param name="Action">Where the form is posted: the same address.</param>
/// <param name="Accounts">To pick from; empty where the platform does not let people pick.</param>
/// <param name="PicksOne">Radio buttons instead of boxes, as Google shows its channels.</param>
/// <param name="Hidden">The request, carried along.</param>
public sealed record ConsentScreenModel(
    string Platform,
    string Colour,
    string AppName,
    IReadOnlyList<SignIn.SignInPerson> People,
    IReadOnlyList<ConsentScope> Scopes,
    IReadOnlyList<ConsentChoice> Accounts,
    bool PicksOne,
    IReadOnlyDictionary<string, string> Hidden);

/// <param name="CanBeDeclined">Else it is shown, but cannot be unticked.</param>
public sealed record ConsentScope(string Scope, string Sentence, bool CanBeDeclined);

/// <param name="Note">Such as "Personal account"; shown behind the name.</param>
public sealed record ConsentChoice(string Id, string Name, string? Note = null);
