using Caidence.Core.BackgroundWorkers;
using Caidence.Data;
using Caidence.EntityFrameworkCore;
using Caidence.Hosting;
using Caidence.Social.Budgets;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Caidence.Social;

public abstract class Platform_budgets(Stage stage) : CaidenceTestBase(stage)
{
    private static readonly TimeSpan Day = TimeSpan.FromHours(15);
    private static readonly BudgetDraw OfApp = new("LinkedIn/app/1", "LinkedIn: calls of our app today", 1, 50, Day);

    [Fact]
    public async Task Are_never_exceeded_by_two_nodes_at_once()
    {
        await using var other = Open();
        var taken = await Task.WhenAll(Enumerable.Range(0, 120).Select(number => Task.Run(() => TakeAsync(number % 2 == 0 ? Host : other, OfApp))));

        taken.Count(refusal => refusal is null).ShouldBe(50);
        taken.OfType<BudgetRefusal>().ShouldAllBe(refusal => refusal.Name == OfApp.Name && refusal.Wait > TimeSpan.FromHours(14) && refusal.Wait <= Day);
    }

    [Fact]
    public async Task Have_room_for_all_who_come_first_at_the_same_moment()
    {
        await using var other = Open();
        var draws = Enumerable.Range(0, 12).Select(number => OfApp with { Key = $"LinkedIn/app/{number}" }).SelectMany(draw => Enumerable.Repeat(draw, 8));

        var taken = await Task.WhenAll(draws.Select((draw, number) => Task.Run(() => TakeAsync(number % 2 == 0 ? Host : other, draw))));

        taken.ShouldAllBe(refusal => refusal == null);
    }

    [Fact]
    public async Task Lose_nothing_to_a_call_that_another_budget_refused()
    {
        var ofMember = OfApp with { Key = "LinkedIn/member/a", Limit = 1 };

        (await TakeAsync(Host, OfApp, ofMember)).ShouldBeNull();
        (await TakeAsync(Host, OfApp, ofMember)).ShouldNotBeNull();

        (await TakeAsync(Host, OfApp with { Cost = 49 })).ShouldBeNull();
    }

    [Fact]
    public async Task Begin_anew_when_their_window_ends()
    {
        (await TakeAsync(Host, OfApp with { Cost = 50 })).ShouldBeNull();
        (await TakeAsync(Host, OfApp)).ShouldNotBeNull();

        Clock.Advance(Day);

        (await TakeAsync(Host, OfApp with { Cost = 50 })).ShouldBeNull();
        (await TakeAsync(Host, OfApp)).ShouldNotBeNull();
    }

    [Fact]
    public async Task Let_one_node_heed_what_a_platform_told_the_other()
    {
        await using var other = Open();
        var ofPage = new BudgetDraw("Facebook/page/1", "Facebook: calls for this account", 1, 100, default) { IsReported = true };

        await BudgetsOf(Host).ReportAsync(new(ofPage.Key, 95, TimeSpan.FromMinutes(10)), default);
        (await TakeAsync(other, ofPage)).ShouldBeNull();
        (await TakeAsync(other, ofPage with { Limit = 90 })).ShouldNotBeNull();

        await BudgetsOf(Host).ReportAsync(new(ofPage.Key, 100, TimeSpan.FromMinutes(10)), default);
        (await TakeAsync(other, ofPage))!.Wait.ShouldBe(TimeSpan.FromMinutes(10), TimeSpan.FromSeconds(5));

        Clock.Advance(TimeSpan.FromMinutes(10));
        (await TakeAsync(other, ofPage)).ShouldBeNull();
    }

    [Fact]
    public async Task Are_kept_by_each_node_while_the_database_is_too_busy_and_counted_there_afterwards()
    {
        var smallest = OfApp with { Limit = 4 };
        (await TakeAsync(Host, smallest)).ShouldBeNull();

        var meanwhile = await WhileBusyAsync(() => Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Run(() => TakeAsync(Host, smallest with { Limit = 2 })))));

        meanwhile.Count(refusal => refusal is null).ShouldBe(2);
        (await TakeAsync(Host, smallest)).ShouldBeNull("one before, two meanwhile, and this");
        (await TakeAsync(Host, smallest)).ShouldNotBeNull();
    }

    [Fact]
    public async Task Are_forgotten_a_day_after_their_window()
    {
        await TakeAsync(Host, OfApp, OfApp with { Key = "LinkedIn/member/a", EndsIn = TimeSpan.FromDays(5) });
        Clock.Advance(Day + TimeSpan.FromDays(1));

        await Host.InScopeAsync(services => services.GetServices<IPeriodicBackgroundWorker>().OfType<ForgetPlatformBudgetsWorker>().Single().DoWorkAsync(CancellationToken.None));

        (await Host.InScopeAsync(services => services.GetRequiredService<DbContext>().Set<PlatformBudget>().Select(budget => budget.Key).ToListAsync()))
            .ShouldBe(["LinkedIn/member/a"]);
    }

    // Somebody has written the row and does not come to an end.
    private async Task<T> WhileBusyAsync<T>(Func<Task<T>> work)
    {
        await using var scope = Host.Scope();
        var database = scope.ServiceProvider.GetRequiredService<CaidenceDbContext>();
        await using var transaction = await database.Database.BeginTransactionAsync();
        await database.Set<PlatformBudget>().ExecuteUpdateAsync(set => set.SetProperty(budget => budget.Used, budget => budget.Used + 10));
        return await work();
    }

    private static IPlatformBudgets BudgetsOf(TestHost host) => host.Singleton<IPlatformBudgets>();

    private static Task<BudgetRefusal?> TakeAsync(TestHost host, params BudgetDraw[] draws) => BudgetsOf(host).TryTakeAsync(draws, CancellationToken.None);
}

public sealed class Platform_budgets_on_SQLite(SqliteStage stage) : Platform_budgets(stage);

public sealed class Platform_budgets_on_PostgreSQL(PostgreSqlStage stage) : Platform_budgets(stage);
