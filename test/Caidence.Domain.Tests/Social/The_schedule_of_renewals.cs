using Caidence.Social.Connectors;
using Caidence.Social.Grants;
using Shouldly;
using Xunit;

namespace Caidence.Social;

public class The_schedule_of_renewals
{
    private static readonly DateTime Now = Consents.Now;

    [Theory]
    [InlineData(60 * 24 * 60)]
    [InlineData(60)]
    [InlineData(30)]
    public void Comes_before_the_end_and_never_for_all_at_once(int minutes)
    {
        var life = TimeSpan.FromMinutes(minutes);

        var times = Enumerable.Range(0, 1_000).Select(_ => RenewalSchedule.Next(GrantRenewal.RefreshToken, Consents.Tokens(life, "refresh"), Now)!.Value - Now).ToList();

        times.ShouldAllBe(time => time <= life - TimeSpan.FromMinutes(10) && time <= life * 0.9 && time >= life / 2);
        times.Distinct().Count().ShouldBeGreaterThan(900);
    }

    [Fact]
    public void Is_not_at_once_even_for_the_shortest_life() =>
        RenewalSchedule.Next(GrantRenewal.RefreshToken, Consents.Tokens(TimeSpan.FromMinutes(6), "refresh"), Now).ShouldBe(Now.AddMinutes(3));

    [Theory]
    [InlineData(GrantRenewal.RefreshToken, null)]
    [InlineData(GrantRenewal.NotNeeded, "refresh")]
    public void Has_no_time_where_only_a_person_can(GrantRenewal renewal, string? refreshToken)
    {
        var tokens = Consents.Tokens(TimeSpan.FromDays(60), refreshToken);

        RenewalSchedule.Next(renewal, tokens, Now).ShouldBeNull();
        RenewalSchedule.CanRenew(renewal, tokens).ShouldBeFalse();
    }

    [Fact]
    public void Has_no_time_for_what_does_not_run_out() => RenewalSchedule.Next(GrantRenewal.Exchange, Consents.Tokens(life: null), Now).ShouldBeNull();

    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 2)]
    [InlineData(4, 16)]
    [InlineData(6, 60)]
    [InlineData(1_000, 60)]
    public void Backs_off_by_doubling_up_to_an_hour(int failures, int minutes)
    {
        var waits = Enumerable.Range(0, 100).Select(_ => (RenewalSchedule.After(failures, null, Now) - Now).TotalMinutes).ToList();

        waits.ShouldAllBe(wait => wait >= minutes * 0.9 && wait <= minutes * 1.1);
        waits.Distinct().Count().ShouldBeGreaterThan(90);
    }

    [Fact]
    public void Waits_no_less_than_the_platform_asks_for() => Enumerable.Range(0, 100)
        .ShouldAllBe(_ => RenewalSchedule.After(0, TimeSpan.FromHours(3), Now) >= Now.AddHours(3));
}
