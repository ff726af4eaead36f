using Caidence.Core.Security;
using Caidence.Emailing;
using Caidence.Features;
using Caidence.Localization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace Caidence.Settings;

[Authorize(SettingManagementPermissions.Emailing)]
[Area(SettingManagementRemoteServiceConsts.ModuleName)]
[RemoteService(Name = SettingManagementRemoteServiceConsts.RemoteServiceName)]
[ControllerName("EmailSettings")]
[Route("api/setting-management/emailing")]
public sealed class EmailSettingsAppService(
    OwnMailServer ownServer, IEmailSender mails, IFeatureChecker features, IStringLocalizer<CaidenceResource> texts)
    : CaidenceAppService, IEmailSettingsAppService
{
    [HttpGet]
    public async Task<EmailSettingsDto> GetAsync()
    {
        var server = await ownServer.FindAsync();
        return new()
        {
            SmtpHost = server?.Host,
            SmtpPort = server?.Port ?? MailServer.DefaultPort,
            SmtpUserName = server?.UserName,
            HasSmtpPassword = server?.Password is not null,
            SmtpDomain = server?.Domain,
            SmtpEnableSsl = server?.EnableSsl ?? false,
            SmtpUseDefaultCredentials = server?.UseDefaultCredentials ?? false,
            DefaultFromAddress = server?.From,
            DefaultFromDisplayName = server?.FromName,
        };
    }

    [HttpPost]
    public async Task UpdateAsync(UpdateEmailSettingsDto input)
    {
        if (string.IsNullOrWhiteSpace(input.SmtpHost))
        {
            await ownServer.SetAsync(null);
            return;
        }

        await CheckPlanAsync();
        if (string.IsNullOrWhiteSpace(input.DefaultFromAddress))
        {
            throw new AbpValidationException(texts["Emailing:FromRequired"], "defaultFromAddress");
        }

        var server = new MailServer(input.SmtpHost.Trim(), input.SmtpPort, input.DefaultFromAddress.Trim())
        {
            FromName = input.DefaultFromDisplayName ?? "",
            UserName = input.SmtpUserName,
            Domain = input.SmtpDomain,
            EnableSsl = input.SmtpEnableSsl,
            UseDefaultCredentials = input.SmtpUseDefaultCredentials,
        };
        await ownServer.SetAsync(server with { Password = await PasswordOfAsync(server, input) });
    }

    // The server is waited for: nothing of ours must stay locked meanwhile.
    [HttpPost("send-test-email")]
    [Authorize(SettingManagementPermissions.EmailingTest)]
    [UnitOfWork(IsTransactional = false)]
    public async Task SendTestEmailAsync(SendTestEmailInput input)
    {
        if (CurrentTenant.Side == MultiTenancySides.Tenant)
        {
            await CheckPlanAsync();
            _ = await ownServer.FindAsync() ?? throw new BusinessException(CaidenceErrorCodes.Emailing.NoServerOfItsOwn);
        }

        await mails.SendAsync(new(input.TargetEmailAddress, input.Subject, input.Body ?? "") { From = input.SenderEmailAddress });
    }

    private Task CheckPlanAsync() =>
        CurrentTenant.Side == MultiTenancySides.Tenant ? features.CheckEnabledAsync(CaidenceFeatures.OwnMailServer) : Task.CompletedTask;

    // A stored password goes to the server it was given for and to no other: else whoever may change the host could have it sent to themselves.
    private async Task<SecretText?> PasswordOfAsync(MailServer server, UpdateEmailSettingsDto input) =>
        !string.IsNullOrEmpty(input.SmtpPassword) ? new(input.SmtpPassword)
        : await ownServer.FindAsync() is { } stored && IsSame(stored, server) ? stored.Password
        : null;

    private static bool IsSame(MailServer one, MailServer other) =>
        (one.Host, one.Port, one.UserName, one.Domain) == (other.Host, other.Port, other.UserName, other.Domain)
        && (other.EnableSsl || !one.EnableSsl);
}
