using Caidence.Core.Auditing;
using Caidence.Core.Authorization.Permissions;
using Caidence.Core.Settings;
using Caidence.Data;
using Caidence.Emailing;
using Caidence.Identity;
using Caidence.Invitations;
using Caidence.Leads;
using Caidence.Permissions;
using Caidence.Settings;
using Caidence.WorkspaceSettings;
using Microsoft.EntityFrameworkCore;

namespace Caidence.Auditing;

/// <summary>An admin asks months later: who gave this role that right, and what was the setting before?</summary>
public abstract class Changes_of_how_a_workspace_is_set_up(Stage stage) : LeadTest(stage)
{
    [Fact]
    public async Task Say_which_right_a_role_had_and_has()
    {
        using (SignedInAs(The.Mia))
        {
            await Service<IPermissionAppService>().UpdateAsync("R", CaidenceRoles.AgencyMember, new()
            {
                Permissions =
                [
                    new() { Name = CaidencePermissions.Leads.Default, IsGranted = false },
                    new() { Name = CaidencePermissions.Leads.Export, IsGranted = true },
                    new() { Name = CaidencePermissions.Leads.Create, IsGranted = true },
                ],
            });
        }

        var change = (await LastChangesAsync()).ShouldHaveSingleItem();
        (change.EntityTypeFullName, change.EntityId, change.ChangeType).ShouldBe((typeof(PermissionGrant).FullName, CaidenceRoles.AgencyMember, EntityChangeType.Updated));
        LinesOf(change).ShouldBe([(CaidencePermissions.Leads.Default, "true", "false"), (CaidencePermissions.Leads.Export, "false", "true")], ignoreOrder: true);
    }

    [Fact]
    public async Task Say_what_a_setting_was_and_is()
    {
        await SaveAsync("DE");
        await SaveAsync("FR");

        var change = (await LastChangesAsync()).ShouldHaveSingleItem();
        (change.EntityTypeFullName, change.EntityId).ShouldBe((typeof(Setting).FullName, The.Northwind.Id.ToString()));
        LinesOf(change).ShouldBe([(LeadSettings.Region, "\"DE\"", "\"FR\"")]);
    }

    [Fact]
    public async Task Hide_the_password_of_a_mail_server_and_whose_it_is()
    {
        using (SignedInAs(The.Mia))
        {
            await Service<IEmailSettingsAppService>().UpdateAsync(new()
            {
                SmtpHost = "mail.example.org", SmtpPort = 587, SmtpUserName = "ada.lovelace", SmtpPassword = "very-secret", DefaultFromAddress = "ada@example.org", DefaultFromDisplayName = "Ada",
            });
        }

        var lines = LinesOf((await LastChangesAsync()).ShouldHaveSingleItem());
        lines.ShouldContain((EmailSettings.SmtpHost, null, "\"mail.example.org\""));
        lines.ShouldContain((EmailSettings.SmtpPassword, null, "\"***\""));
        lines.ShouldContain((EmailSettings.SmtpUserName, null, "\"***\""));
        lines.ShouldContain((EmailSettings.DefaultFromAddress, null, "\"***\""));
    }

    [Fact]
    public async Task Hide_who_is_invited()
    {
        using (SignedInAs(The.Mia))
        {
            await Service<IInvitationsAppService>().CreateAsync(new() { Email = "grace.hopper@example.org", RoleName = CaidenceRoles.AgencyMember });
        }

        var change = (await LastChangesAsync()).ShouldHaveSingleItem();
        LinesOf(change).ShouldContain((nameof(Invitation.Email), null, "\"***\""));
    }

    private async Task SaveAsync(string region)
    {
        using var session = SignedInAs(The.Mia);
        var settings = Service<IWorkspaceSettingsAppService>();
        var current = await settings.GetAsync();
        await settings.UpdateAsync(new() { Name = current.Name, Language = current.Language, TimeZone = current.TimeZone, Region = region });
    }

    private async Task<IReadOnlyList<EntityChange>> LastChangesAsync()
    {
        using var inside = InWorkspace(The.Northwind);
        return (await ReadAsync(database => database.Set<AuditLog>().Include(log => log.EntityChanges)
            .Where(log => log.EntityChanges.Any()).OrderByDescending(log => log.ExecutionTime).FirstAsync())).EntityChanges;
    }

    private static List<(string, string?, string?)> LinesOf(EntityChange change) =>
        [.. change.PropertyChanges.Select(line => (line.PropertyName, line.OriginalValue, line.NewValue))];
}

public sealed class Changes_of_how_a_workspace_is_set_up_on_SQLite(SqliteStage stage) : Changes_of_how_a_workspace_is_set_up(stage);

public sealed class Changes_of_how_a_workspace_is_set_up_on_PostgreSQL(PostgreSqlStage stage) : Changes_of_how_a_workspace_is_set_up(stage);
