using System.Globalization;
using Caidence.Core.Localization;
using Shouldly;
using Xunit;

namespace Caidence.Core.Tests.Localization;

public class Names_of_countries
{
    [Theory]
    [InlineData("de", "AT Österreich", "ZM Sambia", "CY Zypern")]
    [InlineData("en", "AT Austria", "CY Cyprus", "ZM Zambia")]
    public void Are_those_of_the_language_in_its_order(string language, params string[] names)
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language);

        RegionNames.InOrder(["ZM", "CY", "AT"]).Select(region => $"{region.Code} {region.Name}").ShouldBe(names);
    }
}
