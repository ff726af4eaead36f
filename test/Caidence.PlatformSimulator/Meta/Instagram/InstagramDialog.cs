using Caidence.PlatformSimulator.Consent;
using Caidence.PlatformSimulator.Meta.Accounts;
using Caidence.PlatformSimulator.Meta.Login;
using Microsoft.AspNetCore.WebUtilities;

namespace Caidence.PlatformSimulator.Meta.Instagram;

/// <summary>Instagram's own dialog: one account signs in; what it lets the app do can be unticked.</summary>
internal sealed class InstagramDialog(MetaState state, MetaAccounts accounts, ConsentBook book)
{
    private const string Basic = "instagram_business_basic";
    private static readonly TimeSpan CodeLife = TimeSpan.FromHours(1);

    private static readonly Dictionary<string, string> Scopes = new()
    {
        [Basic] = "See profile and media",
        ["instagram_business_content_publish"] = "Publish posts, reels and stories",
        ["instagram_business_manage_insights"] = "Read insights",
        ["instagram_business_manage_comments"] = "Read and manage comments",
        ["instagram_business_manage_messages"] = "Read and send messages",
    };

    public IResult Show(HttpRequest request) => Refusal(request) ?? ConsentForm.Show(new(
        "Instagram",
        "#c13584",
        "Caidence",
        [ConsentSwitch.PersonOf(request)],
        [.. Asked(request).Select(scope => new ConsentScope(scope, Scopes[scope], scope != Basic))],
        [.. Choices(request).Select(account => new ConsentChoice(account.Id, account.Username, account.IsProfessional ? account.Name : "Personal account"))],
        PicksOne: true,
        new Dictionary<string, string>())
    {
        Others = ConsentSwitch.For(request, ConsentSwitch.PersonOf(request)),
    });

    public IResult Decide(HttpRequest request, IFormCollection form)
    {
        if (Refusal(request) is { } refusal)
        {
            return refusal;
        }

        if (form["decision"] != "allow")
        {
            return Back(request, new("error", "access_denied"), new("error_reason", "user_denied"), new("error_description", "The user denied your request"));
        }

        var picked = Choices(request).Where(account => form["accounts"].Contains(account.Id)).Select(account => account.Id).ToList();
        if (picked.Count != 1)
        {
            return ConsentForm.Refuse("Instagram", "Choose the account to continue with.");
        }

        var ticked = Asked(request).Where(scope => scope == Basic || form["scopes"].Contains(scope)).ToList();
        var app = MetaLogin.AppOf(state.FindApp(MetaSeeds.InstagramAppId)!);
        var grant = new ConsentGrant(app, ConsentSwitch.PersonOf(request), request.Query["redirect_uri"]!, null, ticked, picked);
        return Back(request, new KeyValuePair<string, string?>("code", book.GiveCode(grant, CodeLife)));
    }

    private IResult? Refusal(HttpRequest request) =>
        request.Query["client_id"] != MetaSeeds.InstagramAppId ? Refuse("Invalid platform app.")
        : !book.Registered(MetaLogin.AppOf(state.FindApp(MetaSeeds.InstagramAppId)!), request.Query["redirect_uri"], "instagram") ? Refuse("Invalid redirect_uri.")
        : request.Query["response_type"] != "code" ? Refuse("Invalid response_type.")
        : MetaScopes.Of(request.Query["scope"]).FirstOrDefault(scope => !Scopes.ContainsKey(scope)) is { } unknown ? Refuse($"Invalid scope: {unknown}.")
        : !Asked(request).Contains(Basic) ? Refuse($"Invalid scope: {Basic} is required.")
        : null;

    private static IReadOnlyList<string> Asked(HttpRequest request) => MetaScopes.Of(request.Query["scope"]);

    private IEnumerable<InstagramAccount> Choices(HttpRequest request) =>
        accounts.Instagram.Where(account => account.Owner == ConsentSwitch.PersonOf(request).Email);

    private static IResult Back(HttpRequest request, params IEnumerable<KeyValuePair<string, string?>> answer) => Results.Redirect(
        QueryHelpers.AddQueryString(request.Query["redirect_uri"]!, answer.Append(new("state", request.Query["state"]))) + "#_");

    private static IResult Refuse(string sentence) => ConsentForm.Refuse("Instagram", sentence);
}
