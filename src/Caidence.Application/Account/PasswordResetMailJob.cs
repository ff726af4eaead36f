using Caidence.Emailing;
using Caidence.Identity;
using Caidence.Localization;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Localization;
using IdentityUser = Caidence.Identity.IdentityUser;

namespace Caidence.Account;

public sealed record PasswordResetMailArgs(Guid? TenantId, Guid UserId, string? ReturnUrl) : IBackgroundJobArgs;

/// <summary>Writes the mail with the link that lets somebody choose a new password.</summary>
public sealed class PasswordResetMailJob(
    UserManager<IdentityUser> users, ITenantStore tenants, IEmailSender mails, IConfiguration configuration, IStringLocalizer<CaidenceResource> texts)
    : IAsyncBackgroundJob<PasswordResetMailArgs>, ITransientDependency
{
    public async Task ExecuteAsync(PasswordResetMailArgs args, CancellationToken cancellationToken)
    {
        if (await users.FindByIdAsync(args.UserId.ToString()) is not { IsActive: true, Email: { } email } user)
        {
            return;
        }

        var workspace = args.TenantId is { } id ? (await tenants.FindAsync(id))?.Name : null;
        var link = LinkFor(args, await users.GeneratePasswordResetTokenAsync(user));
        var body = texts["Mail:PasswordReset.Body", user.Name ?? user.UserName!, workspace ?? texts["Account:Platform"].Value, user.UserName!, link];

        await mails.SendAsync(new(email, texts["Mail:PasswordReset.Subject"], body) { ToName = user.Name }, cancellationToken);
    }

    // Never from the request's own host name: whoever asks could write another one there and be sent the token.
    private string LinkFor(PasswordResetMailArgs args, string token)
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

        return $"{configuration["App:SelfUrl"]?.TrimEnd('/')}/Account/ResetPassword{query}";
    }
}
