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
    IReadOnlyDictionary<string, string> Hidden)
{
    /// <summary>Somebody else of this machine may be meant; they follow a link to a screen of their own.</summary>
    public IReadOnlyList<ConsentSwitch> Others { get; init; } = [];
}

/// <param name="Href">The same dialog as the other person sees it.</param>
public sealed record ConsentSwitch(string Name, string Href)
{
    /// <summary>Everybody whom the request's <c>as</c> does not name.</summary>
    public static IReadOnlyList<ConsentSwitch> For(HttpRequest request, SignIn.SignInPerson person) =>
    [
        .. SignIn.SignInPerson.Known.Where(known => known.Email != person.Email).Select(known => new ConsentSwitch(
            known.Name,
            request.Path + QueryString.Create(request.Query.Where(pair => pair.Key != "as")).Add("as", known.Email))),
    ];

    /// <summary>Whom <c>as</c> names; the first of those known where it names nobody.</summary>
    public static SignIn.SignInPerson PersonOf(HttpRequest request) =>
        SignIn.SignInPerson.Known.FirstOrDefault(known => known.Email == request.Query["as"]) ?? SignIn.SignInPerson.Known[0];
}

/// <param name="CanBeDeclined">Else it is shown, but cannot be unticked.</param>
public sealed record ConsentScope(string Scope, string Sentence, bool CanBeDeclined);

/// <param name="Note">Such as "Personal account"; shown behind the name.</param>
public sealed record ConsentChoice(string Id, string Name, string? Note = null);
