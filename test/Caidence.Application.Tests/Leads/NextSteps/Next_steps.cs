using Caidence.Core;
using Caidence.Core.Authorization;
using Caidence.Core.Domain.Entities;
using Caidence.Core.Settings;
using Caidence.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Caidence.Leads.NextSteps;

public abstract class Next_steps(Stage stage) : LeadTest(stage)
{
    [Fact]
    public async Task Are_meant_in_the_time_of_the_workspace()
    {
        await MoveWorkspaceAsync("Europe/Berlin");
        using var session = SignedInAs(The.Max);

        var step = await NextSteps.AddNextStepAsync(The.AdaLead, new() { Text = " Call her ", DueAt = new DateTime(2026, 12, 1, 9, 0, 0, DateTimeKind.Unspecified) });

        (step.Text, step.DueAt, step.AssignedToName, step.IsOverdue).ShouldBe(("Call her", new(2026, 12, 1, 8, 0, 0, DateTimeKind.Utc), "Max Holm", false));
        var skipped = await NextSteps.AddNextStepAsync(The.AdaLead, new() { Text = "In the hour that clocks skip", DueAt = new DateTime(2027, 3, 28, 2, 30, 0, DateTimeKind.Unspecified) });
        skipped.DueAt.ShouldBe(new(2027, 3, 28, 1, 30, 0, DateTimeKind.Utc));
    }

    [Fact]
    public async Task Are_said_once_when_they_are_due()
    {
        using (SignedInAs(The.Mia))
        {
            await NextSteps.AddNextStepAsync(The.AdaLead, new() { Text = "Call her", DueAt = Clock.Now.UtcDateTime.AddHours(2), AssignedToId = The.Max });
        }

        await RemindAsync(Host);
        await BellOfMaxRingsAsync(times: 0);
        Clock.Advance(TimeSpan.FromHours(3));
        await RemindAsync(Host);
        await BellOfMaxRingsAsync(times: 1);

        await using var restarted = Open();
        await RemindAsync(restarted);
        await BellOfMaxRingsAsync(times: 1);
    }

    [Fact]
    public async Task Are_said_once_by_two_processes_together()
    {
        using (SignedInAs(The.Mia))
        {
            await NextSteps.AddNextStepAsync(The.AdaLead, new() { Text = "Call her", DueAt = Clock.Now.UtcDateTime.AddMinutes(-1), AssignedToId = The.Max });
        }

        await using var other = Open();
        await Task.WhenAll(Enumerable.Range(0, 6).Select(number => Task.Run(() => RemindAsync(number % 2 == 0 ? Host : other))));

        await BellOfMaxRingsAsync(times: 1);
    }

    [Fact]
    public async Task Are_put_off_and_said_again()
    {
        using (SignedInAs(The.Max))
        {
            var step = await NextSteps.AddNextStepAsync(The.AdaLead, new() { Text = "Call her", DueAt = Clock.Now.UtcDateTime });
            Clock.Advance(TimeSpan.FromMinutes(1));
            await RemindAsync(Host);
            await NextSteps.SnoozeNextStepAsync(The.AdaLead, step.Id, new() { DueAt = Clock.Now.UtcDateTime.AddHours(1) });
        }

        await RemindAsync(Host);
        await BellOfMaxRingsAsync(times: 1);
        Clock.Advance(TimeSpan.FromHours(2));
        await RemindAsync(Host);
        await BellOfMaxRingsAsync(times: 2);
    }

    [Fact]
    public async Task Are_put_off_to_the_morning_of_the_workspace()
    {
        await MoveWorkspaceAsync("Pacific/Auckland");
        using var session = SignedInAs(The.Max);
        var step = await NextSteps.AddNextStepAsync(The.AdaLead, new() { Text = "Call her", DueAt = Clock.Now.UtcDateTime });

        (await NextSteps.SnoozeNextStepAsync(The.AdaLead, step.Id, new() { Until = SnoozeUntil.Tomorrow })).DueAt
            .ShouldBe(new(2026, 11, 23, 20, 0, 0, DateTimeKind.Utc), "nine in Auckland");
        (await NextSteps.SnoozeNextStepAsync(The.AdaLead, step.Id, new() { Until = SnoozeUntil.NextWeek })).DueAt.ShouldBe(new(2026, 11, 29, 20, 0, 0, DateTimeKind.Utc));
    }

    [Fact]
    public async Task End_when_they_are_done()
    {
        using var session = SignedInAs(The.Max);
        var step = await NextSteps.AddNextStepAsync(The.AdaLead, new() { Text = "Call her", DueAt = Clock.Now.UtcDateTime });

        (await NextSteps.CompleteNextStepAsync(The.AdaLead, step.Id)).DoneByName.ShouldBe("Max Holm");

        (await NextSteps.GetDueNextStepsAsync()).Items.ShouldBeEmpty();
        Clock.Advance(TimeSpan.FromHours(1));
        await RemindAsync(Host);
        await BellOfMaxRingsAsync(times: 0);
        (await Should.ThrowAsync<BusinessException>(() => NextSteps.CompleteNextStepAsync(The.AdaLead, step.Id))).Code.ShouldBe(CaidenceErrorCodes.Leads.NextStepDone);
        (await Timeline.GetTimelineAsync(The.AdaLead, new() { Kind = TimelineKind.NextSteps })).Items.Select(activity => activity.Metadata["what"]).ShouldBe(["done", "set"]);
    }

    [Fact]
    public async Task Of_today_are_ones_own_by_the_day_of_the_workspace()
    {
        await MoveWorkspaceAsync("Pacific/Auckland");
        using var session = SignedInAs(The.Max);
        var tonight = new DateTime(2026, 11, 23, 23, 0, 0, DateTimeKind.Unspecified);
        await NextSteps.AddNextStepAsync(The.AdaLead, new() { Text = "Today", DueAt = tonight });
        await NextSteps.AddNextStepAsync(The.AdaLead, new() { Text = "Tomorrow", DueAt = tonight.AddHours(2) });
        await NextSteps.AddNextStepAsync(The.AdaLead, new() { Text = "Not mine", DueAt = tonight, AssignedToId = The.Mia });
        await NextSteps.AddNextStepAsync(The.AdaLead, new() { Text = "Overdue", DueAt = tonight.AddDays(-3) });

        (await NextSteps.GetDueNextStepsAsync()).Items.Select(step => (step.Text, step.LeadName)).ShouldBe([("Overdue", "Ada Lovelace"), ("Today", "Ada Lovelace")]);
    }

    [Fact]
    public async Task Are_for_those_who_work_leads()
    {
        var input = new AddLeadNextStepDto { Text = "Call her", DueAt = Clock.Now.UtcDateTime };
        using (SignedInAs(The.Rita))
        {
            await Should.ThrowAsync<AbpAuthorizationException>(() => NextSteps.AddNextStepAsync(The.AdaLead, input));
        }

        using (SignedInAs(The.Mia))
        {
            input.AssignedToId = The.Omar;
            (await Should.ThrowAsync<BusinessException>(() => NextSteps.AddNextStepAsync(The.AdaLead, input))).Code.ShouldBe(CaidenceErrorCodes.Leads.UnknownMember);
        }

        using (SignedInAs(The.Omar))
        {
            await Should.ThrowAsync<EntityNotFoundException>(() => NextSteps.GetNextStepsAsync(The.AdaLead));
            await Should.ThrowAsync<EntityNotFoundException>(() => NextSteps.AddNextStepAsync(The.AdaLead, new() { Text = "Mine", DueAt = Clock.Now.UtcDateTime }));
        }
    }

    [Fact]
    public async Task Are_nothing_to_who_reads_the_database()
    {
        using var session = SignedInAs(The.Max);
        await NextSteps.AddNextStepAsync(The.AdaLead, new() { Text = "Call the countess", DueAt = Clock.Now.UtcDateTime });

        (await DumpAsync()).ShouldNotContain("countess");
    }

    private static Task RemindAsync(Hosting.TestHost host) =>
        host.InScopeAsync(services => services.GetRequiredService<LeadReminderWorker>().DoWorkAsync(CancellationToken.None));

    private async Task BellOfMaxRingsAsync(int times)
    {
        using var session = SignedInAs(The.Max);
        (await Bell.GetListAsync(new())).Items.Count(line => line.Title == "A next step is due").ShouldBe(times);
    }

    private async Task MoveWorkspaceAsync(string zone)
    {
        using var inside = InWorkspace(The.Northwind);
        await Host.InScopeAsync(async services =>
        {
            await services.GetRequiredService<ISettingManager>().SetForCurrentTenantAsync(AbpSettings.TimeZone, zone);
            await services.GetRequiredService<DbContext>().SaveChangesAsync();
        });
    }
}

public sealed class Next_steps_on_SQLite(SqliteStage stage) : Next_steps(stage);

public sealed class Next_steps_on_PostgreSQL(PostgreSqlStage stage) : Next_steps(stage);
