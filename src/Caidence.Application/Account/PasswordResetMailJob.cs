using Caidence.Emailing;
using Caidence.Identity;
using Caidence.Localization;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Localization;
using IdentityUser = Caidence.Identity.IdentityUser;

namespace Caidence.Account;

public sealed record PasswordResetMailArgs(Guid? TenantId, Guid UserId, string? ReturnUrl) : IBackgroundJobArgs;

/// <summary>Writes the mail with the link that lets somebody choose a new password.</summary>
public sealed class PasswordResetMailJob(
    UserManager<IdentityUser> users, ITenantStore tenants, IEmailSender mails, ILetterheads letterheads, IStringLocalizer<CaidenceResource> texts)
    : MailJob<PasswordResetMailArgs>(letterheads), ITransientDependency
{
    protected override async Task WriteAsync(PasswordResetMailArgs args, Letterhead head, CancellationToken cancellationToken)
    {
        if (await users.FindByIdAsync(args.UserId.ToString()) is not { IsActive: true, Email: { } email } user)
        {
            return;
        }

        var workspace = args.TenantId is { } id ? (await tenants.FindAsync(id))?.Name : null;
        var letter = new Letter()
            .Say(texts["Mail:PasswordReset.Hello", user.Name ?? user.UserName!])
            .Say(texts["Mail:PasswordReset.Text", workspace ?? texts["Account:Platform"].Value, user.UserName!])
            .Offer(texts["Mail:PasswordReset.Choose"], head.LinkTo(PathFor(args, await users.GeneratePasswordResetTokenAsync(user))))
            .Say(texts["Mail:PasswordReset.NotYou"]);

        await mails.SendAsync(letter.To(email, texts["Mail:PasswordReset.Subject"], head) with { ToName = user.Name }, cancellationToken);
    }

    private static string PathFor(PasswordResetMailArgs args, string token)
    {
        var query = new QueryBuilder
        {
            { "__tenant", args.TenantId?.ToString() ?? "" },
            { "userId", args.UserId.ToString() },
            { "resetToken", token },
        };
        if (args.ReturnUrl is not null)
        {
            query.Add("returnUrl", args.ReturnUrl);
        }

        return $"/Account/ResetPassword{query}";
    }
}
