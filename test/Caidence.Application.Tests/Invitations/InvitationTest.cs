using Caidence.Account;
using Caidence.Brands;
using Caidence.Core;
using Caidence.Data;
using Caidence.Emailing;
using Caidence.Identity;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Caidence.Invitations;

/// <summary>Tests about people on their way into the agency: Ida, who is nobody yet, and Omar, who owns the neighbour.</summary>
public abstract class InvitationTest(Stage stage) : SignUpTest(stage)
{
    protected const string Ida = "ida@wingtip.example";

    protected IInvitationsAppService Invitations => Service<IInvitationsAppService>();

    protected IInvitationAcceptanceAppService Doors => Service<IInvitationAcceptanceAppService>();

    protected static CreateInvitationDto Wish(string email = Ida, string role = CaidenceRoles.AgencyMember, params Guid[] brands) => new() { Email = email, RoleName = role, BrandIds = brands };

    /// <summary>By Mia, and mailed.</summary>
    protected async Task<(Guid Id, string Token)> InviteAsync(string email = Ida, string role = CaidenceRoles.AgencyMember, params Guid[] brands)
    {
        using var session = SignedInAs(The.Mia);
        InvitationDto made = null!;
        var mail = await MailOfAsync(async () => made = await Invitations.CreateAsync(Wish(email, role, brands)));
        return (made.Id, LinkIn(mail));
    }

    /// <summary>By Mia.</summary>
    protected async Task<(Guid Id, string Token)> MakeLinkAsync(int maxUses = 10, string role = CaidenceRoles.AgencyMember)
    {
        using var session = SignedInAs(The.Mia);
        var link = await Invitations.CreateLinkAsync(new() { RoleName = role, MaxUses = maxUses });
        return (link.Id, link.Url.Split('/')[^1]);
    }

    protected async Task<Guid> BrandAsync(string name)
    {
        using var session = SignedInAs(The.Mia);
        return (await Service<IBrandsAppService>().CreateAsync(new() { Name = name })).Id;
    }

    protected static string LinkIn(EmailMessage mail) =>
        mail.Body.Split('\n').Single(line => line.StartsWith("https://caidence.example/invitation/", StringComparison.Ordinal)).Split('/')[^1];

    protected static AcceptInvitationDto Newcomer(string token, string? email = null, string password = Password) => new() { Token = token, EmailAddress = email, Name = "Ida", Surname = "Novak", Password = password };

    protected async Task<InvitationOutcome> AcceptAsync(string token, string? email = null)
    {
        AtABrowser();
        return (await Doors.AcceptAsync(Newcomer(token, email))).Outcome;
    }

    protected async Task<IdentityUser?> FindMemberAsync(string email = Ida)
    {
        using var inside = InWorkspace(The.Northwind);
        return await ReadAsync(database => database.Set<IdentityUser>().FirstOrDefaultAsync(user => user.Email == email));
    }

    protected async Task<IReadOnlyList<string>> RolesOfAsync(IdentityUser user)
    {
        using var session = SignedInAs(The.Mia);
        return (await Users.GetAsync(user.Id)).RoleNames;
    }

    protected static async Task RefusedAsync(string code, Func<Task> call) => (await Should.ThrowAsync<BusinessException>(call)).Code.ShouldBe(code);

    protected void AtABrowser() => Host.Singleton<IHttpContextAccessor>().HttpContext = new DefaultHttpContext
    {
        RequestServices = new ServiceCollection().AddSingleton<IAuthenticationService, CookieJar>().BuildServiceProvider(),
    };
}
