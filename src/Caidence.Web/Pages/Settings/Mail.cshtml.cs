using Caidence.Localization;
using Caidence.Settings;
using Caidence.Web.Forms;
using Caidence.Web.Htmx;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace Caidence.Web.Pages.Settings;

[Authorize(SettingManagementPermissions.Emailing)]
public sealed class MailModel(IEmailSettingsAppService settings, ICurrentUser currentUser, IStringLocalizer<CaidenceResource> texts) : PageModel
{
    [BindProperty]
    public UpdateEmailSettingsDto Input { get; set; } = new();

    public bool HasPassword { get; private set; }

    /// <summary>There is something that could be tested.</summary>
    public bool HasServer { get; private set; }

    public async Task OnGetAsync()
    {
        var current = await ReadAsync();
        Input = new()
        {
            SmtpHost = current.SmtpHost,
            SmtpPort = current.SmtpPort,
            SmtpUserName = current.SmtpUserName,
            SmtpDomain = current.SmtpDomain,
            SmtpEnableSsl = current.SmtpEnableSsl,
            SmtpUseDefaultCredentials = current.SmtpUseDefaultCredentials,
            DefaultFromAddress = current.DefaultFromAddress,
            DefaultFromDisplayName = current.DefaultFromDisplayName,
        };
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await this.TryAsync(nameof(Input), () => settings.UpdateAsync(Input)))
        {
            await ReadAsync();
            return this.Invalid();
        }

        this.NotifySuccess(texts["WorkspaceSettings:Saved"]);
        return this.GoTo("~/settings/mail");
    }

    public Task<IActionResult> OnPostTestAsync() => this.DoAsync("~/settings/mail", async () =>
    {
        var server = await settings.GetAsync();
        var me = currentUser.Email!;
        await settings.SendTestEmailAsync(new()
        {
            SenderEmailAddress = server.DefaultFromAddress ?? me,
            TargetEmailAddress = me,
            Subject = texts["Mail:Test.Subject"],
            Body = texts["Mail:Test.Body"],
        });
        return texts["MailSettings:TestSent", me];
    });

    private async Task<EmailSettingsDto> ReadAsync()
    {
        var current = await settings.GetAsync();
        (HasPassword, HasServer) = (current.HasSmtpPassword, current.SmtpHost is not null);
        return current;
    }
}
