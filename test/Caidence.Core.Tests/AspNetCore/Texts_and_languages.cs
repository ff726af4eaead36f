using System.Globalization;
using Caidence.Core.Localization;
using Caidence.Core.Tests.AspNetCore.Sample;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using Shouldly;
using Xunit;

namespace Caidence.Core.Tests.AspNetCore;

public class Texts_and_languages(SampleHost host) : IClassFixture<SampleHost>
{
    [Theory]
    [InlineData("en", "Hello", "Hello")]
    [InlineData("de", "Hello", "Hallo")]
    [InlineData("de-AT", "Hello", "Hallo")]
    [InlineData("de", "OnlyInEnglish", "Only in English")]
    [InlineData("tr", "Hello", "Hello")]
    [InlineData("de", "Save", "Speichern")]
    [InlineData("tr", "Save", "Save")]
    [InlineData("de", "NobodyWroteThis", "NobodyWroteThis")]
    public void Are_found_by_culture_then_parent_then_default_then_base(string culture, string key, string expected)
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);

        host.Services.GetRequiredService<IStringLocalizer<SampleResource>>()[key].Value.ShouldBe(expected);
    }

    [Theory]
    [InlineData("?culture=de", null, null, "de")]
    [InlineData("", "c=de|uic=de", "en", "de")]
    [InlineData("", null, "de-CH, en;q=0.5", "de")]
    [InlineData("", null, "tr", "en")]
    public async Task Follow_query_then_cookie_then_header(string query, string? cookie, string? header, string expected)
    {
        using var client = host.Anonymous();
        if (cookie is not null)
        {
            client.DefaultRequestHeaders.Add("Cookie", $".AspNetCore.Culture={Uri.EscapeDataString(cookie)}");
        }

        if (header is not null)
        {
            client.DefaultRequestHeaders.AcceptLanguage.ParseAdd(header);
        }

        (await client.AskAsync("/api/app/where" + query)).Body!["culture"]!.GetValue<string>().ShouldBe(expected);
    }

    [Fact]
    public async Task Speak_in_errors_too()
    {
        var (_, body) = await host.Anonymous().AskAsync("/api/app/failures?kind=business&culture=de");

        body!["error"]!["message"]!.GetValue<string>().ShouldBe("Die Kampagne 'Spring' läuft schon.");
    }

    [Fact]
    public async Task Are_given_to_clients_with_parents_but_without_bases()
    {
        var (_, body) = await host.Anonymous().AskAsync("/api/abp/application-localization?cultureName=de&onlyDynamics=false");

        var sample = body!["resources"]!["Sample"]!;
        sample["texts"]!["Hello"]!.GetValue<string>().ShouldBe("Hallo");
        sample["texts"]!["OnlyInEnglish"]!.GetValue<string>().ShouldBe("Only in English");
        sample["texts"]!["Save"].ShouldBeNull();
        sample["baseResources"]!.AsArray().Select(name => name!.GetValue<string>()).ShouldBe(["AbpUi"]);
        body["resources"]!["AbpUi"]!["texts"]!["AreYouSure"]!.GetValue<string>().ShouldBe("Sind Sie sicher?");
        body["currentCulture"]!["name"]!.GetValue<string>().ShouldBe("de");
    }

    [Fact]
    public async Task Refuse_a_culture_that_does_not_exist() =>
        (await host.Anonymous().AskAsync("/api/abp/application-localization?cultureName=klingon")).Status.ShouldBe(400);

    [Fact]
    public async Task Can_be_switched_by_a_link_to_our_own_pages_only()
    {
        using var client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = host.Address };
        using var away = await client.GetAsync(new Uri("/Abp/Languages/Switch?culture=de&uiCulture=de&returnUrl=https://evil.test", UriKind.Relative));
        using var home = await client.GetAsync(new Uri("/Abp/Languages/Switch?culture=de&uiCulture=de&returnUrl=/leads", UriKind.Relative));

        away.Headers.Location!.OriginalString.ShouldBe("/");
        home.Headers.Location!.OriginalString.ShouldBe("/leads");
        home.Headers.GetValues("Set-Cookie").ShouldContain(cookie => cookie.StartsWith(".AspNetCore.Culture=c%3Dde"));
    }
}
