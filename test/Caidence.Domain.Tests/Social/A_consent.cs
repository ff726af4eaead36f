using Caidence.Social.Connections;
using Caidence.Social.Grants;
using Shouldly;
using Xunit;

namespace Caidence.Social;

public class A_consent
{
    private static readonly DateTime Now = Consents.Now;

    [Fact]
    public void Announces_its_end_with_two_weeks_one_week_and_one_day_to_go_once_each()
    {
        var grant = Consents.Grant(TimeSpan.FromDays(60));

        var said = Enumerable.Range(0, 24 * 62).Select(hour => (Day: hour / 24d, Days: grant.NoticeEnd(Now.AddHours(hour)))).Where(notice => notice.Days is not null).ToList();

        said.ShouldBe([(46, 14), (53, 7), (59, 1), (60, 0)]);
        grant.Status.ShouldBe(SocialConnectionStatus.Expired);
    }

    [Fact]
    public void Skips_announcements_whose_time_was_slept_through()
    {
        var grant = Consents.Grant(TimeSpan.FromDays(60));

        grant.NoticeEnd(Now.AddDays(55)).ShouldBe(5);
        grant.NoticeEnd(Now.AddDays(56)).ShouldBeNull();
        grant.NoticeEnd(Now.AddDays(61)).ShouldBe(0);
    }

    [Fact]
    public void Announces_nothing_where_it_is_renewed_by_itself_or_never_ends()
    {
        Consents.Grant(TimeSpan.FromHours(1), renewAt: Now.AddMinutes(50)).NoticeEnd(Now.AddMinutes(59)).ShouldBeNull();
        Consents.Grant(life: null).NoticeEnd(Now.AddYears(10)).ShouldBeNull();
    }

    [Fact]
    public void Announces_the_end_of_what_renews_it_once_however_often_it_is_renewed()
    {
        var grant = Consents.Grant(TimeSpan.FromHours(1), renewAt: Now.AddMinutes(50), consent: TimeSpan.FromDays(30));
        var said = new List<(double Day, int? Days)>();

        for (var hour = 0; hour < 24 * 31; hour++)
        {
            var now = Now.AddHours(hour);
            if (grant.RenewAt is not null && now < Now.AddDays(30))
            {
                grant.Renew(Consents.TokensUntil(now.AddHours(1), Now.AddDays(30).AddSeconds(hour % 3)), now, now.AddMinutes(50));
            }

            if (grant.NoticeEnd(now) is { } days)
            {
                said.Add((hour / 24d, days));
            }
        }

        said.Select(notice => (Math.Round(notice.Day), notice.Days)).ShouldBe([(16, 14), (23, 7), (29, 1), (30, 0)]);
        grant.Status.ShouldBe(SocialConnectionStatus.Expired);
    }

    [Fact]
    public void Is_ending_until_the_end_of_what_renews_it_has_moved()
    {
        var grant = Consents.Grant(TimeSpan.FromHours(1), renewAt: Now.AddMinutes(50), consent: TimeSpan.FromDays(7));
        grant.NoticeEnd(Now).ShouldBe(7);

        grant.Renew(Consents.TokensUntil(Now.AddHours(2), Now.AddDays(7)), Now.AddHours(1), Now.AddHours(2));
        grant.Status.ShouldBe(SocialConnectionStatus.Expiring);

        grant.Renew(Consents.TokensUntil(Now.AddHours(3), Now.AddDays(90)), Now.AddHours(2), Now.AddHours(3));
        grant.Status.ShouldBe(SocialConnectionStatus.Active);
        grant.NoticeEnd(Now.AddDays(85)).ShouldBe(5);
    }

    [Fact]
    public void Announces_the_end_of_access_that_outlives_what_would_have_renewed_it()
    {
        var grant = Consents.Grant(TimeSpan.FromDays(60), renewAt: Now.AddDays(54), consent: TimeSpan.FromDays(20));
        grant.NoticeEnd(Now.AddDays(19)).ShouldBe(1);

        grant.NoticeEnd(Now.AddDays(21)).ShouldBeNull();
        grant.RenewAt.ShouldBeNull();

        grant.NoticeEnd(Now.AddDays(47)).ShouldBe(13);
    }

    [Fact]
    public void Announces_anew_once_somebody_has_connected_again()
    {
        var grant = Consents.Grant(TimeSpan.FromDays(60));
        grant.NoticeEnd(Now.AddDays(46)).ShouldBe(14);
        grant.Status.ShouldBe(SocialConnectionStatus.Expiring);

        grant.Receive(Consents.Tokens(TimeSpan.FromDays(120)), new("ana", "Ana", []), Now.AddDays(50), renewAt: null);

        grant.Status.ShouldBe(SocialConnectionStatus.Active);
        grant.NoticeEnd(Now.AddDays(106)).ShouldBe(14);
    }

    [Fact]
    public void Stands_until_its_time_while_its_renewal_fails()
    {
        var grant = Consents.Grant(TimeSpan.FromHours(1), renewAt: Now.AddMinutes(50));

        grant.Postpone(Now.AddMinutes(52), "busy", Now.AddMinutes(51));
        (grant.Status, grant.RenewAt, grant.FailedRenewals).ShouldBe((SocialConnectionStatus.Active, Now.AddMinutes(52), 1));

        grant.Postpone(Now.AddMinutes(65), "busy", Now.AddMinutes(61));
        (grant.Status, grant.RenewAt).ShouldBe((SocialConnectionStatus.Expired, Now.AddMinutes(65)));
    }

    [Fact]
    public void Is_not_tried_earlier_because_somebody_asked_too_soon()
    {
        var grant = Consents.Grant(TimeSpan.FromDays(60), renewAt: Now.AddDays(50));

        grant.Postpone(Now.AddMinutes(1), "only when it is a day old", Now);

        grant.RenewAt.ShouldBe(Now.AddDays(50));
    }
}
