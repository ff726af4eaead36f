using Caidence.Core;
using Caidence.Core.Authorization;
using Caidence.Core.Features;
using Caidence.Core.Validation;
using Caidence.Data;
using Caidence.Emailing;
using Caidence.Features;
using Microsoft.Extensions.DependencyInjection;

namespace Caidence.Settings;

public abstract class A_mail_server_of_ones_own(Stage stage) : CaidenceTestBase(stage)
{
    private const string Password = "a-password-of-smtp";

    private IEmailSettingsAppService Emailing => Service<IEmailSettingsAppService>();

    private static UpdateEmailSettingsDto Server => new()
    {
        SmtpHost = "smtp.northwind.example",
        SmtpPort = 2525,
        SmtpUserName = "mailer",
        SmtpPassword = Password,
        SmtpEnableSsl = true,
        DefaultFromAddress = "hello@northwind.example",
        DefaultFromDisplayName = "Northwind",
    };

    [Fact]
    public async Task Is_kept_and_shown_without_its_password()
    {
        await SaveAsync(Server);

        using var session = SignedInAs(The.Mia);
        var shown = await Emailing.GetAsync();
        (shown.SmtpHost, shown.SmtpPort, shown.SmtpUserName, shown.SmtpEnableSsl).ShouldBe(("smtp.northwind.example", 2525, "mailer", true));
        (shown.DefaultFromAddress, shown.DefaultFromDisplayName).ShouldBe(("hello@northwind.example", "Northwind"));
        (shown.SmtpPassword, shown.HasSmtpPassword).ShouldBe((null, true));
        (await DumpAsync()).ShouldNotContain(Password);
        (await StoredPasswordAsync()).ShouldBe(Password);
    }

    [Fact]
    public async Task Keeps_its_password_when_none_is_typed()
    {
        await SaveAsync(Server);
        await SaveAsync(Change(server => (server.SmtpPassword, server.DefaultFromDisplayName) = (null, "Northwind Studio")));

        (await StoredPasswordAsync()).ShouldBe(Password);
    }

    [Theory]
    [InlineData("smtp.elsewhere.example", 2525, "mailer", true)]
    [InlineData("smtp.northwind.example", 25, "mailer", true)]
    [InlineData("smtp.northwind.example", 2525, "another", true)]
    [InlineData("smtp.northwind.example", 2525, "mailer", false)]
    public async Task Never_hands_its_password_to_another_server_or_over_an_open_line(string host, int port, string userName, bool isEncrypted)
    {
        await SaveAsync(Server);
        await SaveAsync(Change(server =>
            (server.SmtpPassword, server.SmtpHost, server.SmtpPort, server.SmtpUserName, server.SmtpEnableSsl) = (null, host, port, userName, isEncrypted)));

        (await StoredPasswordAsync()).ShouldBeNull();
    }

    [Fact]
    public async Task Is_nobody_elses()
    {
        await SaveAsync(Server);

        using (SignedInAs(The.Omar))
        {
            (await Emailing.GetAsync()).SmtpHost.ShouldBeNull();
        }

        using (SignedInAs(The.Hana))
        {
            (await Emailing.GetAsync()).SmtpHost.ShouldBeNull();
            await Emailing.UpdateAsync(new() { SmtpHost = "smtp.platform.example", DefaultFromAddress = "platform@caidence.example" });
        }

        using var session = SignedInAs(The.Omar);
        (await Emailing.GetAsync()).SmtpHost.ShouldBeNull();
    }

    [Fact]
    public async Task Is_gone_without_a_host()
    {
        await SaveAsync(Server);
        await SaveAsync(new());

        using var session = SignedInAs(The.Mia);
        var shown = await Emailing.GetAsync();
        (shown.SmtpHost, shown.HasSmtpPassword, shown.DefaultFromAddress).ShouldBe((null, false, null));
    }

    [Fact]
    public async Task Needs_an_address_to_send_from()
    {
        var refusal = await Should.ThrowAsync<AbpValidationException>(() => SaveAsync(Change(server => server.DefaultFromAddress = null)));

        refusal.ValidationErrors.ShouldHaveSingleItem().MemberNames.ShouldBe(["defaultFromAddress"]);
    }

    [Fact]
    public async Task Is_for_those_who_manage_settings_in_a_workspace_whose_plan_has_it()
    {
        using (SignedInAs(The.Bea))
        {
            await Should.ThrowAsync<AbpAuthorizationException>(() => Emailing.GetAsync());
        }

        using (SignedInAs(The.Hana))
        {
            await Service<IFeatureAppService>().UpdateAsync(
                "T", The.Northwind.Id.ToString(), new() { Features = [new() { Name = CaidenceFeatures.OwnMailServer, Value = "false" }] });
        }

        (await Should.ThrowAsync<BusinessException>(() => SaveAsync(Server))).Code.ShouldBe(FeatureCheckerExtensions.NotEnabled);
    }

    [Fact]
    public async Task Is_tried_with_a_mail_and_the_platforms_is_not()
    {
        SendTestEmailInput test = new() { SenderEmailAddress = "hello@northwind.example", TargetEmailAddress = "mia@northwind.example", Subject = "Test", Body = "It works." };

        using var session = SignedInAs(The.Mia);
        (await Should.ThrowAsync<BusinessException>(() => Emailing.SendTestEmailAsync(test))).Code.ShouldBe(CaidenceErrorCodes.Emailing.NoServerOfItsOwn);
        await Emailing.UpdateAsync(Server);
        await Emailing.SendTestEmailAsync(test);

        Host.Mails.Sent.ShouldBe([new EmailMessage("mia@northwind.example", "Test", "It works.") { From = "hello@northwind.example" }]);
    }

    private static UpdateEmailSettingsDto Change(Action<UpdateEmailSettingsDto> change)
    {
        var server = Server;
        change(server);
        return server;
    }

    private async Task SaveAsync(UpdateEmailSettingsDto server)
    {
        using var session = SignedInAs(The.Mia);
        await Emailing.UpdateAsync(server);
    }

    private async Task<string?> StoredPasswordAsync()
    {
        using var inside = InWorkspace(The.Northwind);
        return await Host.InScopeAsync(async services => (await services.GetRequiredService<OwnMailServer>().FindAsync())?.Password?.Reveal());
    }
}

public sealed class A_mail_server_of_ones_own_on_SQLite(SqliteStage stage) : A_mail_server_of_ones_own(stage);

public sealed class A_mail_server_of_ones_own_on_PostgreSQL(PostgreSqlStage stage) : A_mail_server_of_ones_own(stage);
