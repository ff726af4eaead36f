using System.Net.Http.Json;

namespace Caidence.Web.Hosting;

/// <summary>Seen through a job that everybody knows: the mail with the link that resets a password.</summary>
public abstract class A_background_job(CaidenceWebFactory web) : WebTest(web)
{
    [Fact]
    public async Task Runs_soon_after_what_queued_it_and_in_its_workspace()
    {
        var workspace = await Installation.CreateWorkspaceAsync(Unique("northwind"));
        using var visitor = await Browser.OpenAsync(Installation);
        visitor.DefaultRequestHeaders.Add("__tenant", workspace.Name);

        (await visitor.PostAsJsonAsync("/api/account/send-password-reset-code", new { email = workspace.OwnerEmail, appName = "Caidence" }))
            .EnsureSuccessStatusCode();

        var mail = await Eventually.GetAsync(() => Task.FromResult(MailTo(workspace.OwnerEmail)), found => found is not null, "the mail has arrived");
        mail!.ShouldContain(workspace.Id.ToString());
    }

    private string? MailTo(string address)
    {
        var folder = new DirectoryInfo(Path.Combine(Web.Settings.DataFolder, "mails"));
        return folder.Exists
            ? folder.EnumerateFiles("*.eml").Select(file => File.ReadAllText(file.FullName)).FirstOrDefault(mail => mail.Contains(address, StringComparison.Ordinal))
            : null;
    }
}

public sealed class A_background_job_on_SQLite(SqliteWeb web) : A_background_job(web);

public sealed class A_background_job_on_PostgreSQL(PostgreSqlWeb web) : A_background_job(web);
