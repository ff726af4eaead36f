using Caidence.Social.Connections;
using Caidence.Social.Connectors;
using Caidence.Social.Grants;
using Shouldly;
using Xunit;

namespace Caidence.Social;

public class A_connection
{
    private readonly SocialGrant _grant = Consents.Grant(TimeSpan.FromDays(60));
    private readonly SocialConnection _connection;

    public A_connection()
    {
        _connection = new(Guid.CreateVersion7(), null, null, _grant, "page");
        _connection.Join(_grant, null, null);
    }

    [Fact]
    public void Is_as_well_as_the_consent_it_lives_on()
    {
        _grant.Lose(SocialConnectionStatus.Revoked, "removed the app");
        _connection.Follow(_grant);
        (_connection.Status, _connection.ErrorMessage, _connection.NeedsPerson).ShouldBe((SocialConnectionStatus.Revoked, "removed the app", true));

        _grant.Renew(Consents.Tokens(TimeSpan.FromDays(60)), Consents.Now, null);
        _connection.Follow(_grant);
        (_connection.Status, _connection.ErrorMessage, _connection.NeedsPerson).ShouldBe((SocialConnectionStatus.Active, null, false));
    }

    [Fact]
    public void Stays_refused_alone_when_the_consent_is_renewed()
    {
        _connection.Fail(SocialConnectionStatus.Error, "no role any more").ShouldBeTrue();
        _connection.Fail(SocialConnectionStatus.Error, "no role any more").ShouldBeFalse("that is no news");

        _connection.Follow(_grant);

        (_connection.Status, _connection.ErrorMessage).ShouldBe((SocialConnectionStatus.Error, "no role any more"));
    }

    [Fact]
    public void Works_again_when_it_could_be_read()
    {
        _connection.Fail(SocialConnectionStatus.Error, "no role any more");

        _connection.Show(new() { Id = "page", Type = SocialAccountType.Page, DisplayName = "Page" }, Consents.Now);

        (_connection.Status, _connection.ErrorMessage).ShouldBe((SocialConnectionStatus.Active, null));
    }

    [Fact]
    public void Works_again_when_it_is_connected_again()
    {
        _connection.Fail(SocialConnectionStatus.Error, "no role any more");

        _connection.Join(_grant, null, null);

        _connection.Status.ShouldBe(SocialConnectionStatus.Active);
    }
}
