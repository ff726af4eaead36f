using Caidence.Core.BackgroundWorkers;
using Caidence.Hosting.Jobs;
using Hangfire.InMemory;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace Caidence.Web.Hosting;

public sealed class A_periodic_worker
{
    [Fact]
    public async Task Gets_its_next_turn_after_one_that_failed()
    {
        var diary = await RunAsync(failures: 2, untilTurns: 4);

        diary.Turns.ShouldBeGreaterThanOrEqualTo(4);
    }

    [Fact]
    public async Task Never_has_two_turns_at_once_and_has_a_scope_of_its_own_for_each()
    {
        var diary = await RunAsync(failures: 0, untilTurns: 5);

        diary.MostAtOnce.ShouldBe(1);
        diary.Scopes.Distinct().Count().ShouldBe(diary.Scopes.Count);
    }

    private static async Task<Diary> RunAsync(int failures, int untilTurns)
    {
        var diary = new Diary(failures);
        await using var services = new ServiceCollection()
            .AddSingleton(diary)
            .AddScoped<ScopeMark>()
            .AddTransient<RestlessWorker>()
            .AddTransient<IPeriodicBackgroundWorker>(provider => provider.GetRequiredService<RestlessWorker>())
            .BuildServiceProvider();
        using var service = new PeriodicWorkerService(
            services.GetRequiredService<IServiceScopeFactory>(), new(new InMemoryStorage(), TimeProvider.System), TimeProvider.System, NullLogger<PeriodicWorkerService>.Instance);

        await service.StartAsync(CancellationToken.None);
        await Eventually.BecomesTrueAsync(() => Task.FromResult(diary.Turns >= untilTurns), $"{untilTurns} turns are over");
        await service.StopAsync(CancellationToken.None);
        return diary;
    }

    private sealed class ScopeMark;

    private sealed class Diary(int failures)
    {
        private int _inside;
        private int _failuresLeft = failures;

        public int Turns { get; private set; }

        public int MostAtOnce { get; private set; }

        public List<ScopeMark> Scopes { get; } = [];

        public async Task TurnAsync(ScopeMark scope)
        {
            MostAtOnce = Math.Max(MostAtOnce, Interlocked.Increment(ref _inside));
            Scopes.Add(scope);
            await Task.Yield();
            Interlocked.Decrement(ref _inside);
            Turns++;
            if (_failuresLeft-- > 0)
            {
                throw new InvalidOperationException("A bad day.");
            }
        }
    }

    private sealed class RestlessWorker(Diary diary, ScopeMark scope) : IPeriodicBackgroundWorker
    {
        public TimeSpan Period => TimeSpan.FromMilliseconds(1);

        public Task DoWorkAsync(CancellationToken cancellationToken) => diary.TurnAsync(scope);
    }
}
