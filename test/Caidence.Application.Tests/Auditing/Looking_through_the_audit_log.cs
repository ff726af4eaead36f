using System.Text;
using Caidence.Core.Auditing;
using Caidence.Core.Authorization;
using Caidence.Core.Domain.Entities;
using Caidence.Data;
using Caidence.Identity;
using Caidence.Leads;
using Microsoft.Extensions.DependencyInjection;

namespace Caidence.Auditing;

public abstract class Looking_through_the_audit_log(Stage stage) : LeadTest(stage)
{
    private IAuditLogsAppService Logs => Service<IAuditLogsAppService>();

    [Fact]
    public async Task Shows_who_did_what_newest_first()
    {
        var (first, second) = await HappenAsync();

        using var session = SignedInAs(The.Mia);
        var page = await Logs.GetListAsync(new() { MaxResultCount = 2 });

        page.TotalCount.ShouldBeGreaterThan(2);
        page.Items.Select(log => log.UserName).ShouldBe(["max", "mia"]);
        page.Items.Select(log => log.Id).ShouldBe([second, first]);
        page.Items[1].Actions.ShouldHaveSingleItem().MethodName.ShouldBe("UpdateAsync");
        page.Items[1].EntityChangeCount.ShouldBe(1);
    }

    [Fact]
    public async Task Finds_by_every_filter_and_by_all_of_them_at_once()
    {
        var (first, second) = await HappenAsync();
        using var session = SignedInAs(The.Mia);
        var log = await Logs.GetAsync(first);
        var at = log.ExecutionTime;

        await FindsAsync(new() { StartTime = at, EndTime = at }, first);
        await FindsAsync(new() { StartTime = at.AddMilliseconds(1) }, second);
        await FindsAsync(new() { StartTime = at, UserId = The.Max }, second);
        await FindsAsync(new() { StartTime = at, UserName = "MI" }, first);
        await FindsAsync(new() { StartTime = at, HasException = true }, second);
        await FindsAsync(new() { StartTime = at, HasException = false }, first);
        await FindsAsync(new() { StartTime = at, MinExecutionDuration = log.ExecutionDuration, MaxExecutionDuration = log.ExecutionDuration, UserId = The.Mia, HasException = false }, first);
        await FindsAsync(new() { StartTime = at, HttpMethod = "POST" });
        await FindsAsync(new() { StartTime = at, Url = "/api" });
        await FindsAsync(new() { StartTime = at, HttpStatusCode = 200 });
        await FindsAsync(new() { StartTime = at, CorrelationId = "nobody's" });
        await FindsAsync(new() { StartTime = at, ClientId = "nobody's" });
    }

    [Fact]
    public async Task Tells_of_one_entity_property_by_property_and_who_it_was()
    {
        var (first, _) = await HappenAsync();

        using var session = SignedInAs(The.Mia);
        var changes = await Logs.GetEntityChangesAsync(new() { EntityTypeFullName = typeof(Lead).FullName, EntityId = The.AdaLead.ToString() });

        changes.Items.Select(change => change.ChangeType).ShouldBe([EntityChangeType.Updated, EntityChangeType.Created]);
        (changes.Items[0].AuditLogId, changes.Items[0].UserName, changes.Items[0].UserId).ShouldBe((first, "mia", The.Mia.Id));
        changes.Items[0].PropertyChanges.Single(property => property.PropertyName == "Status").NewValue.ShouldBe("\"contacted\"");
        changes.Items[0].PropertyChanges.Single(property => property.PropertyName == "Company").NewValue.ShouldBe("\"***\"");
        (await Logs.GetAsync(first)).EntityChanges.ShouldHaveSingleItem().Id.ShouldBe(changes.Items[0].Id);
        (await Logs.GetEntityChangesAsync(new() { EntityId = The.AdaLead.ToString(), EntityChangeType = EntityChangeType.Created })).TotalCount.ShouldBe(1);
        (await Logs.GetEntityChangesAsync(new() { StartTime = changes.Items[0].ChangeTime, EndTime = changes.Items[0].ChangeTime })).TotalCount.ShouldBe(1);
    }

    [Fact]
    public async Task Ends_at_the_workspace()
    {
        var (first, _) = await HappenAsync();

        using var session = SignedInAs(The.Omar);

        (await Logs.GetListAsync(new() { UserId = The.Mia })).TotalCount.ShouldBe(0);
        (await Logs.GetEntityChangesAsync(new() { EntityId = The.AdaLead.ToString() })).TotalCount.ShouldBe(0);
        await Should.ThrowAsync<EntityNotFoundException>(() => Logs.GetAsync(first));
        (await ExportAsync(new() { UserId = The.Mia })).Split("\r\n").Length.ShouldBe(2);
    }

    [Fact]
    public async Task Shows_a_workspace_what_the_platform_changed_in_it_without_saying_who_works_there()
    {
        using var session = SignedInAs(The.Mia);

        var made = (await Logs.GetEntityChangesAsync(new() { MaxResultCount = 1000 })).Items.Where(change => change.AuditLogId is null).ToList();

        made.ShouldNotBeEmpty();
        made.ShouldAllBe(change => change.UserName == null && change.UserId == null);
    }

    [Fact]
    public async Task Leaves_as_a_table_that_no_spreadsheet_runs()
    {
        await HappenAsync();
        using (SignedInAs(The.Max with { UserName = "+max" }))
        {
            await Should.ThrowAsync<EntityNotFoundException>(() => Leads.UpdateAsync(Guid.Empty, new()));
        }

        using var session = SignedInAs(The.Mia);
        var lines = (await ExportAsync(new())).TrimEnd().Split("\r\n");

        lines[0].ShouldBe("\uFEFFexecutionTime,userName,clientId,clientIpAddress,httpMethod,url,httpStatusCode,executionDuration,actions,exceptions,correlationId,impersonatorUserName,changes");
        lines.Length.ShouldBe((int)(await Logs.GetListAsync(new())).TotalCount + 1);
        lines[1].ShouldContain("AuditLogsAppService.ExportAsync");
        lines[2].ShouldContain(",'+max,");
        lines[3].ShouldContain(",max,");
        lines[3].ShouldContain("LeadsAppService.UpdateAsync,EntityNotFoundException");
        lines.Single(line => line.Contains("LeadsAppService.UpdateAsync,,", StringComparison.Ordinal)).ShouldContain($"Lead {The.AdaLead} Updated, ");
        lines.ShouldContain(line => line.Contains("""Status: ""new"" > ""contacted""", StringComparison.Ordinal));
        lines.ShouldNotContain(line => line.Contains("Babbage"));
        (await Logs.GetListAsync(new() { MaxResultCount = 1 })).Items[0].Actions[0].MethodName.ShouldBe("ExportAsync");
    }

    [Fact]
    public async Task Is_for_those_who_may()
    {
        using (SignedInAs(The.Max))
        {
            await Should.ThrowAsync<AbpAuthorizationException>(() => Logs.GetListAsync(new()));
            await Should.ThrowAsync<AbpAuthorizationException>(() => Logs.GetEntityChangesAsync(new()));
        }

        using var session = SignedInAs(await HireManagerAsync());
        await Logs.GetListAsync(new());
        await Should.ThrowAsync<AbpAuthorizationException>(() => ExportAsync(new()));
    }

    /// <summary>Managers look, but take nothing with them.</summary>
    private async Task<Person> HireManagerAsync()
    {
        using var session = SignedInAs(The.Mia);
        var nora = await Service<IIdentityUserAppService>().CreateAsync(
            new() { UserName = "nora", Email = "nora@northwind.example", Password = Person.Password, RoleNames = [CaidenceRoles.AgencyManager] });

        return The.Max with { Id = nora.Id, UserName = nora.UserName, Email = nora.Email, Role = CaidenceRoles.AgencyManager };
    }

    /// <summary>Mia changes a lead, then Max tries what he may not.</summary>
    private async Task<(Guid First, Guid Second)> HappenAsync()
    {
        using (SignedInAs(The.Mia))
        {
            await Leads.UpdateAsync(The.AdaLead, new() { Company = "Babbage & Co", Status = LeadStatus.Contacted });
        }

        using (SignedInAs(The.Max))
        {
            await Should.ThrowAsync<EntityNotFoundException>(() => Leads.UpdateAsync(Guid.Empty, new()));
        }

        using var session = SignedInAs(The.Mia);
        var page = await Logs.GetListAsync(new() { MaxResultCount = 2 });
        return (page.Items[1].Id, page.Items[0].Id);
    }

    private async Task FindsAsync(GetAuditLogsInput input, params Guid[] expected)
    {
        var page = await Logs.GetListAsync(input);
        page.Items.Select(log => log.Id).ShouldBe(expected);
        page.TotalCount.ShouldBe(expected.Length);
    }

    /// <summary>Read within the call's own scope, as the answer to a request is.</summary>
    private Task<string> ExportAsync(GetAuditLogsInput input) => Host.InScopeAsync(async services =>
    {
        using var content = await services.GetRequiredService<IAuditLogsAppService>().ExportAsync(input);
        using var reader = new StreamReader(content.GetStream(), new UTF8Encoding(false), detectEncodingFromByteOrderMarks: false);
        return await reader.ReadToEndAsync();
    });
}

public sealed class Looking_through_the_audit_log_on_SQLite(SqliteStage stage) : Looking_through_the_audit_log(stage);

public sealed class Looking_through_the_audit_log_on_PostgreSQL(PostgreSqlStage stage) : Looking_through_the_audit_log(stage);
