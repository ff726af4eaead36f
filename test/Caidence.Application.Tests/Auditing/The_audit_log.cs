using Caidence.Core;
using Caidence.Core.Auditing;
using Caidence.Data;
using Caidence.Leads;
using Caidence.Leads.Sources;
using Caidence.Tenants;
using Microsoft.EntityFrameworkCore;

namespace Caidence.Auditing;

public abstract class The_audit_log(Stage stage) : LeadTest(stage)
{
    [Fact]
    public async Task Tells_who_changed_what_of_a_lead_and_shows_nothing_personal()
    {
        using (SignedInAs(The.Mia))
        {
            await Leads.UpdateAsync(The.AdaLead, new() { Company = "Babbage & Co", Status = LeadStatus.Contacted, Notes = "Very secret note" });
        }

        var log = await LastAsync();
        (log.UserId, log.UserName, log.TenantId, log.Exceptions).ShouldBe((The.Mia.Id, "mia", The.Northwind.Id, null));
        log.Actions.ShouldHaveSingleItem().MethodName.ShouldBe("UpdateAsync");
        var change = log.EntityChanges.ShouldHaveSingleItem();
        (change.EntityTypeFullName, change.EntityId, change.ChangeType).ShouldBe((typeof(Lead).FullName, The.AdaLead.ToString(), EntityChangeType.Updated));
        change.PropertyChanges.Single(property => property.PropertyName == "Status").NewValue.ShouldBe("\"contacted\"");
        change.PropertyChanges.Single(property => property.PropertyName == "Company").ShouldBe(
            new EntityPropertyChange("Company", typeof(string).FullName!, "\"***\"", "\"***\""));
        Everything(log).ShouldNotContain("Babbage");
        Everything(log).ShouldNotContain("secret note");
    }

    [Fact]
    public async Task Shows_no_secret_of_a_source()
    {
        string secret;
        using (SignedInAs(The.Mia))
        {
            var source = await Sources.CreateAsync(new()
            {
                Name = "Google", SourceType = LeadSourceType.Google, PlatformConfig = new() { GoogleKey = "a-very-secret-key", AccessToken = "a-very-secret-token" },
            });
            secret = source.WebhookSecret!;
        }

        var log = await LastAsync();
        log.EntityChanges.ShouldHaveSingleItem().ChangeType.ShouldBe(EntityChangeType.Created);
        log.Actions[0].Parameters.ShouldContain("Google");
        Everything(log).ShouldNotContain(secret);
        Everything(log).ShouldNotContain("a-very-secret");
    }

    [Fact]
    public async Task Keeps_refused_attempts_too()
    {
        using (SignedInAs(The.Mia))
        {
            await Should.ThrowAsync<BusinessException>(() => Leads.CreateAsync(new() { Email = "ada@analytical.example" }));
        }

        var log = await LastAsync();
        (log.Exceptions, log.EntityChanges.Count).ShouldBe((CaidenceErrorCodes.Leads.SamePersonExists, 0));
        Everything(log).ShouldNotContain("ada@analytical.example");
    }

    [Fact]
    public async Task Does_not_repeat_whom_somebody_looked_for()
    {
        using (SignedInAs(The.Mia))
        {
            await Should.ThrowAsync<BusinessException>(() => Leads.GetListAsync(new() { Filter = "ada@analytical.example", Sorting = "nonsense" }));
        }

        Everything(await LastAsync()).ShouldNotContain("ada@analytical");
    }

    [Fact]
    public async Task Of_the_host_tells_of_the_workspace_that_was_made()
    {
        using (SignedInAs(The.Hana))
        {
            await Service<ITenantAppService>().CreateAsync(new() { Name = "Fabrikam", AdminEmailAddress = "fay@fabrikam.example", AdminPassword = Person.Password });
        }

        using var host = Host.InWorkspace(null);
        var log = await LastHereAsync();
        (log.UserId, log.TenantId).ShouldBe((The.Hana.Id, null));
        log.EntityChanges.ShouldContain(change => change.EntityTypeFullName == typeof(Tenant).FullName);
        Everything(log).ShouldNotContain(Person.Password);
        Host.Logs.Errors.ShouldBeEmpty();
    }

    [Fact]
    public async Task Does_not_fill_with_what_was_only_looked_at()
    {
        using var session = SignedInAs(The.Mia);
        var before = await CountAsync();

        await Leads.GetAsync(The.AdaLead);
        await Leads.GetListAsync(new());

        (await CountAsync()).ShouldBe(before);
    }

    private async Task<AuditLog> LastAsync()
    {
        using var inside = InWorkspace(The.Northwind);
        return await LastHereAsync();
    }

    private Task<AuditLog> LastHereAsync() => ReadAsync(database =>
        database.Set<AuditLog>().Include(log => log.EntityChanges).OrderByDescending(log => log.ExecutionTime).FirstAsync());

    private Task<int> CountAsync() => ReadAsync(database => database.Set<AuditLog>().CountAsync());

    private static string Everything(AuditLog log) => System.Text.Json.JsonSerializer.Serialize(new
    {
        log.Url,
        log.Exceptions,
        log.Actions,
        Changes = log.EntityChanges.Select(change => change.PropertyChanges),
    });
}

public sealed class The_audit_log_on_SQLite(SqliteStage stage) : The_audit_log(stage);

public sealed class The_audit_log_on_PostgreSQL(PostgreSqlStage stage) : The_audit_log(stage);
