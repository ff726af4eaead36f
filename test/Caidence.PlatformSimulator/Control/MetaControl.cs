using System.Globalization;
using Caidence.PlatformSimulator.Consent;
using Caidence.PlatformSimulator.Meta;
using Caidence.PlatformSimulator.Meta.Accounts;
using Caidence.PlatformSimulator.Meta.Login;
using Caidence.PlatformSimulator.SignIn;

namespace Caidence.PlatformSimulator.Control;

/// <summary>People at Meta: what they agreed to, what they change their mind about, what accounts they have.</summary>
internal static class MetaControl
{
    public static void MapMeta(this IEndpointRouteBuilder control)
    {
        var meta = control.MapGroup("/meta");
        meta.MapGet("", (MetaAgreements agreements, MetaAccounts accounts, ConsentBook book) => new MetaOverview(
            [.. agreements.All],
            [.. book.Tokens.Where(token => token.Grant.App.Platform == MetaTokens.Platform).Select(ConsentControl.Describe)],
            [.. accounts.Instagram],
            [.. accounts.WhatsApp]));
        meta.MapTokens(MetaTokens.Platform);
        meta.MapPost("/revocations", (ConsentMatter matter, MetaAgreements agreements) => Remove(matter.Email, agreements));
        meta.MapPost("/people", Change);
        meta.MapPost("/accounts", GiveAccounts);
        meta.MapPut("/instagram", (InstagramAccount account, MetaAccounts accounts) => accounts.Keep(account));
        meta.MapPut("/whatsapp", (WhatsAppBusiness business, MetaAccounts accounts) => accounts.Keep(business));
    }

    private static void Change(MetaPersonChange change, MetaAgreements agreements, ConsentBook book, SimulatorClock clock)
    {
        if (change.TokenProblem is { } problem)
        {
            agreements.EndTokens(change.Email, problem, _ => true);
        }

        if (change.RemovesApp)
        {
            Remove(change.Email, agreements);
        }

        if (change.Declines is { } permission)
        {
            agreements.Decline(MetaSeeds.AppId, change.Email, permission);
        }

        if (change.ExpiresTokens)
        {
            foreach (var token in book.Tokens.Where(token => token.Grant.App.Platform == MetaTokens.Platform && token.Grant.Person.Email == change.Email))
            {
                book.Keep(token with { ExpiresAt = clock.GetUtcNow() });
            }
        }
    }

    private static void Remove(string? email, MetaAgreements agreements)
    {
        foreach (var person in SignInPerson.Known.Where(known => email is null || known.Email == email))
        {
            agreements.Remove(MetaSeeds.AppId, person.Email);
            agreements.EndTokens(person.Email, MetaAgreements.AppRemoved, _ => true);
        }
    }

    private static void GiveAccounts(MetaManyAccounts many, MetaState state, MetaAccounts accounts)
    {
        var numbers = new List<WhatsAppNumber>();
        foreach (var index in Enumerable.Range(1, many.Count))
        {
            var number = index.ToString("000", CultureInfo.InvariantCulture);
            accounts.Keep(new InstagramAccount($"17841400000001{number}", $"shop.{number}", $"Shop {number}", index, "BUSINESS", many.Email));
            numbers.Add(new($"106540000001{number}", $"+1 555-1{number}", $"Shop {number}"));
            state.Keep(MetaSeeds.NewPage($"101010101011{number}") with
            {
                Name = $"Shop {number}", Token = "", InstagramId = $"17841400000001{number}", Roles = MetaAccountSeeds.RunBy(many.Email),
            });
        }

        var business = accounts.WhatsApp.First(business => business.Owner == many.Email);
        accounts.Keep(business with { Numbers = [.. business.Numbers, .. numbers] });
    }
}
