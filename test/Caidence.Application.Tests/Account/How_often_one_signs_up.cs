using System.Net;
using Caidence.Core;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;

namespace Caidence.Account;

public sealed class How_often_one_signs_up : IDisposable
{
    private readonly HttpContextAccessor _visit = new();
    private readonly SignUpThrottle _throttle;

    public How_often_one_signs_up() => _throttle = new(
        new ConfigurationBuilder().AddInMemoryCollection([new("Account:SignUpsPerClientAndHour", "2"), new("Account:MailsPerAddressAndHour", "2")]).Build(), _visit);

    [Fact]
    public void Is_counted_for_each_client()
    {
        From("203.0.113.7").ShouldBeTrue();
        From("::ffff:203.0.113.7").ShouldBeTrue();

        From("203.0.113.7").ShouldBeFalse();
        From("203.0.113.8").ShouldBeTrue();
    }

    [Fact]
    public void Is_counted_for_the_whole_of_a_network_that_one_customer_has()
    {
        From("2001:db8:1:2::1").ShouldBeTrue();
        From("2001:db8:1:2:ffff::9").ShouldBeTrue();

        From("2001:db8:1:2::3").ShouldBeFalse();
        From("2001:db8:1:3::1").ShouldBeTrue();
    }

    [Fact]
    public void Is_counted_for_each_address_however_it_is_written()
    {
        _throttle.CountAddress("tess@tailspin.example");
        _throttle.CountAddress(" TESS@tailspin.example ");

        Should.Throw<BusinessException>(() => _throttle.CountAddress("Tess@Tailspin.example")).Code.ShouldBe(CaidenceErrorCodes.Account.TooManySignUps);
        _throttle.CountAddress("theo@tailspin.example");
    }

    public void Dispose() => _throttle.Dispose();

    private bool From(string client)
    {
        var context = new DefaultHttpContext();
        context.Connection.RemoteIpAddress = IPAddress.Parse(client);
        _visit.HttpContext = context;
        try
        {
            _throttle.CountClient();
            return true;
        }
        catch (BusinessException)
        {
            return false;
        }
    }
}
