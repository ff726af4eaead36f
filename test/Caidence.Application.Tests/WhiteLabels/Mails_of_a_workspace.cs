using Caidence.Account;
using Caidence.Core.Settings;
using Caidence.Data;
using Caidence.Emailing;
using Caidence.Invitations;

namespace Caidence.WhiteLabels;

public abstract class Mails_of_a_workspace(Stage stage) : WhiteLabelTest(stage)
{
    [Fact]
    public async Task Look_like_Caidence_where_nothing_else_was_chosen()
    {
        var mail = await InvitedAsync();

        mail.FromName.ShouldBeNull();
        mail.Html!.ShouldContain("background:#5b3fd6");
        mail.Body.ShouldEndWith("Caidence\n");
        mail.Body.ShouldContain("https://caidence.example/invitation/");
    }

    [Fact]
    public async Task Wear_its_logo_its_colour_its_name_and_its_address()
    {
        await ShowAsync("#0f766e", "Northwind Studio", "studio");
        using (SignedInAs(The.Mia))
        {
            await Look.SetLogoAsync(Dot());
        }

        var mail = await InvitedAsync();

        mail.FromName.ShouldBe("Northwind Studio");
        mail.Html!.ShouldContain("background:#0f766e");
        mail.Html!.ShouldContain($"<img src=\"https://studio.caidence.example/white-label/{The.Northwind.Id}/logo");
        mail.Html!.ShouldNotContain("Caidence", Case.Sensitive);
        mail.Body.ShouldEndWith($"{The.Northwind.Name}\n");
        mail.Body.ShouldContain("https://studio.caidence.example/invitation/");
        mail.Body.ShouldNotContain("https://caidence.example");
    }

    [Fact]
    public async Task Speak_the_language_of_the_workspace()
    {
        using (InWorkspace(The.Northwind))
        {
            await ReadAsync(async database =>
            {
                database.Add(new Setting(Guid.CreateVersion7(), The.Northwind, AbpSettings.DefaultLanguage, "de", "T", The.Northwind.Id.ToString()));
                return await database.SaveChangesAsync();
            });
        }

        (await InvitedAsync()).Body.ShouldContain("Guten Tag");
        (await ForgottenAsync("omar@contoso.example")).Body.ShouldContain("Hello");
        (await ForgottenAsync("max@northwind.example")).Body.ShouldContain("Guten Tag");
    }

    [Fact]
    public async Task Show_what_people_typed_as_text()
    {
        var head = new Letterhead("<b>Acme</b>", "https://caidence.example");

        var mail = new Letter().Say("<script>alert(1)</script>").Offer("\"x\" onclick=\"", "https://caidence.example/?a=1&b=\"2").To("a@b.example", "<i>", head);

        mail.Html!.ShouldNotContain("<script>");
        mail.Html!.ShouldNotContain("<b>Acme");
        mail.Html!.ShouldNotContain("<i>");
        mail.Html!.ShouldContain("href=\"https://caidence.example/?a=1&amp;b=&quot;2\"");
        mail.Body.ShouldContain("<script>alert(1)</script>");
        await Task.CompletedTask;
    }

    private async Task<EmailMessage> InvitedAsync()
    {
        using var session = SignedInAs(The.Mia);
        return await MailOfAsync(() => Invitations.CreateAsync(Wish($"{Guid.CreateVersion7():N}@wingtip.example")));
    }

    private Task<EmailMessage> ForgottenAsync(string email) =>
        MailOfAsync(() => Service<IAccountAppService>().SendPasswordResetCodeAsync(new() { Email = email }));
}

public sealed class Mails_of_a_workspace_on_SQLite(SqliteStage stage) : Mails_of_a_workspace(stage);

public sealed class Mails_of_a_workspace_on_PostgreSQL(PostgreSqlStage stage) : Mails_of_a_workspace(stage);
