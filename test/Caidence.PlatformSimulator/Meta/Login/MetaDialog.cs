using Caidence.PlatformSimulator.Consent;
using Caidence.PlatformSimulator.Meta.Accounts;

namespace Caidence.PlatformSimulator.Meta.Login;

/// <summary>
/// The consent dialog. Pages can be picked and permissions unticked; what was declined once is asked again only with
/// <c>auth_type=rerequest</c>. With <c>config_id</c> it is WhatsApp's Embedded Signup, which picks one number.
/// </summary>
internal sealed class MetaDialog(MetaState state, MetaAccounts accounts, MetaAgreements agreements, ConsentBook book)
{
    private const string Blue = "#0866ff";
    private const string Green = "#128c4a";
    private static readonly TimeSpan CodeLife = TimeSpan.FromMinutes(10);

    public IResult Show(HttpRequest http)
    {
        var (request, refusal) = MetaDialogRequest.Read(http, state, book);
        return refusal ?? ConsentForm.Show(new(
            request!.IsSignup ? "WhatsApp" : "Facebook",
            request.IsSignup ? Green : Blue,
            "Caidence",
            [request.Person],
            [.. Offered(request).Select(scope => new ConsentScope(scope, MetaScopes.Facebook[scope], !request.IsSignup && scope != MetaScopes.PublicProfile))],
            [.. Choices(request)],
            PicksOne: request.IsSignup,
            new Dictionary<string, string>())
        {
            Others = ConsentSwitch.For(http, request.Person),
        });
    }

    public IResult Decide(HttpRequest http, IFormCollection form)
    {
        var (request, refusal) = MetaDialogRequest.Read(http, state, book);
        if (refusal is not null)
        {
            return refusal;
        }

        return form["decision"] == "allow" ? Allow(request!, form) : request!.Popup?.Cancel() ?? request.Back(
            new("error", "access_denied"),
            new("error_reason", "user_denied"),
            new("error_code", "200"),
            new("error_description", "Permissions error"));
    }

    private IResult Allow(MetaDialogRequest request, IFormCollection form)
    {
        var offered = Offered(request);
        var shown = Choices(request).Select(choice => choice.Id).ToList();
        List<string> ticked = [.. offered.Where(scope => request.IsSignup || scope == MetaScopes.PublicProfile || form["scopes"].Contains(scope))];
        List<string> picked = [.. shown.Where(form["accounts"].Contains)];
        if (request.IsSignup && picked.Count == 0)
        {
            return request.Popup?.Fail("There is no phone number to go on with.") ?? ConsentForm.Refuse("WhatsApp", "Choose a phone number to go on.");
        }

        if (!request.IsSignup)
        {
            agreements.Agree(request.App.Id, request.Person.Email, offered, ticked, shown, picked);
        }

        var reached = request.IsSignup ? [.. picked.Select(number => accounts.FindByNumber(number)!.Id)] : picked;
        var grant = new ConsentGrant(MetaLogin.AppOf(request.App), request.Person, request.RedirectUri, null, ticked, reached);
        var code = book.GiveCode(grant, CodeLife);
        return request.Popup?.Finish(code, accounts.FindByNumber(picked[0])!, picked[0]) ?? request.Back(new KeyValuePair<string, string?>("code", code));
    }

    private List<string> Offered(MetaDialogRequest request)
    {
        var declined = agreements.Find(request.App.Id, request.Person.Email)?.Declined ?? [];
        return [.. request.Asked.Where(scope => request.IsSignup || request.IsAgain || !declined.Contains(scope))];
    }

    private IEnumerable<ConsentChoice> Choices(MetaDialogRequest request) => request.IsSignup
        ? accounts.WhatsApp.Where(business => business.Owner == request.Person.Email)
            .SelectMany(business => business.Numbers.Select(number => new ConsentChoice(number.Id, number.VerifiedName, number.Display)))
        : request.Asked.Any(scope => scope.StartsWith("pages_", StringComparison.Ordinal))
            ? state.PagesOf(request.Person.Email).Select(page => new ConsentChoice(page.Id, page.Name, page.Category))
            : [];
}
