using Caidence.Core.Guids;
using Shouldly;
using Xunit;

namespace Caidence.Core.Tests.Guids;

public sealed class Ids_of_one_millisecond
{
    private readonly SequentialGuidGenerator _guids = new(new StandingClock());

    [Fact]
    public void Are_in_the_order_in_which_they_were_made()
    {
        var ids = Enumerable.Range(0, 10_000).Select(_ => _guids.Create()).ToList();

        ids.ShouldBe(ids.Order());
        ids.ShouldBeUnique();
        ids.ShouldAllBe(id => id.Version == 7);
    }

    [Fact]
    public void Are_nobody_elses_when_many_make_them_at_once()
    {
        var ids = new Guid[20_000];

        Parallel.For(0, ids.Length, place => ids[place] = _guids.Create());

        ids.Select(TimeAndCounter).ShouldBeUnique();
    }

    private static string TimeAndCounter(Guid id) => id.ToString()[..18];

    private sealed class StandingClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2026, 11, 28, 23, 47, 0, TimeSpan.Zero);
    }
}
