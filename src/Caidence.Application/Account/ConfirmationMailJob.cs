using Caidence.Emailing;
using Caidence.Identity;
using Caidence.Localization;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Localization;
using IdentityUser = Caidence.Identity.IdentityUser;

namespace Caidence.Account;

public sealed record ConfirmationMailArgs(Guid? TenantId, Guid UserId) : IBackgroundJobArgs;

/// <summary>Asks whoever reads the mails of an address whether they have signed up; who has an account already is told so.</summary>
public sealed class ConfirmationMailJob(
    UserManager<IdentityUser> users, IAccountFinder finder, ITenantStore tenants, IEmailSender mails, ConfirmationTicket tickets,
    IConfiguration configuration, IStringLocalizer<CaidenceResource> texts) : IAsyncBackgroundJob<ConfirmationMailArgs>, ITransientDependency
{
    public async Task ExecuteAsync(ConfirmationMailArgs args, CancellationToken cancellationToken)
    {
        if (args.TenantId is not { } tenantId || await tenants.FindAsync(tenantId) is not { } workspace
            || await users.FindByIdAsync(args.UserId.ToString()) is not { AwaitsConfirmation: true, Email: { } email } user)
        {
            return;
        }

        var link = Address($"/Account/ConfirmEmail?token={Uri.EscapeDataString(tickets.Issue(tenantId, user.Id))}");
        var others = (await finder.FindByEmailAsync(user.NormalizedEmail!, cancellationToken)).Where(account => !account.AwaitsConfirmation).ToList();
        await mails.SendAsync(others.Count == 0 ? Welcome(email, workspace.Name, link) : Known(email, workspace.Name, others, link), cancellationToken);
    }

    private EmailMessage Welcome(string email, string workspace, string link) => new Letter()
        .Say(texts["Mail:SignUp.Hello"])
        .Say(texts["Mail:SignUp.Welcome", workspace])
        .Offer(texts["Mail:SignUp.Confirm"], link)
        .Say(texts["Mail:SignUp.Once"])
        .Say(texts["Mail:SignUp.NotYou"])
        .To(email, texts["Mail:SignUp.Subject"]);

    private EmailMessage Known(string email, string workspace, IEnumerable<AccountAddress> others, string link) => new Letter()
        .Say(texts["Mail:SignUp.Hello"])
        .Say(texts["Mail:SignUp.Known", string.Join(", ", others.Select(account => account.TenantName ?? texts["Account:Platform"].Value))])
        .Offer(texts["Login"], Address("/Account/Login"))
        .Say(texts["Mail:SignUp.Another", workspace])
        .Offer(texts["Mail:SignUp.ConfirmAnother"], link)
        .Say(texts["Mail:SignUp.NotYou"])
        .To(email, texts["Mail:SignUp.KnownSubject"]);

    // Never from the request's own host name: whoever asks could write another one there and be sent the token.
    private string Address(string path) => $"{configuration["App:SelfUrl"]?.TrimEnd('/')}{path}";
}
