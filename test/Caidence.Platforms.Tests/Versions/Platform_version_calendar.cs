using Caidence.Platforms.Versions;
using Shouldly;
using Xunit;

namespace Caidence.Platforms.Tests.Versions;

public sealed class Platform_version_calendar
{
    [Fact]
    public void Warns_sixty_days_ahead()
    {
        PlatformVersionCheck.Check("Facebook", "v21.0", new(2026, 11, 21)).ShouldBeNull();
        PlatformVersionCheck.Check("Facebook", "v21.0", new(2026, 11, 22))!.DaysLeft.ShouldBe(60);
    }

    [Fact]
    public void Says_that_a_version_is_gone() =>
        PlatformVersionCheck.Check("LinkedIn", "202511", new(2026, 11, 22))!.ToString()
            .ShouldBe("LinkedIn API version 202511 ended on 2026-11-16.");

    [Fact]
    public void Says_that_it_does_not_know_a_version() =>
        PlatformVersionCheck.Check("LinkedIn", "209901", new(2026, 11, 22))!.ToString().ShouldContain("not in the version calendar");

    [Fact]
    public void Keeps_quiet_about_a_version_without_an_announced_end() =>
        PlatformVersionCheck.Check("Facebook", "v26.0", new(2030, 1, 1)).ShouldBeNull();

    [Fact]
    public void Knows_every_version_we_ship_with() =>
        PlatformCatalog.Names.Select(PlatformCatalog.For)
            .ShouldAllBe(platform => platform.Versions.Any(version => version.Version == platform.Version));
}
