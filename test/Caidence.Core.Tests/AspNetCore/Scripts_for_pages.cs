using System.Net;
using System.Net.Http.Headers;
using Caidence.Core.Tests.AspNetCore.Sample;
using Shouldly;
using Xunit;

namespace Caidence.Core.Tests.AspNetCore;

public class Scripts_for_pages(SampleHost host) : IClassFixture<SampleHost>
{
    private const string Name = "caidence.core.tests.aspNetCore.sample.campaign";

    private readonly HttpClient _anyone = host.Anonymous();

    [Theory]
    [InlineData("['getList'] = function (input, ajaxParams)", "url: abp.appPath + 'api/app/campaign' + abp.utils.buildQueryString([{ name: 'filter', value: input.filter }")]
    [InlineData("['update'] = function (id, input, ajaxParams)", "url: abp.appPath + 'api/app/campaign/' + encodeURIComponent(id) + '', type: 'PUT', data: JSON.stringify(input)")]
    [InlineData("['delete'] = function (id, ajaxParams)", "type: 'DELETE', dataType: null")]
    [InlineData("['removeMember'] = function (id, memberId, ajaxParams)", "'/member/' + encodeURIComponent(memberId)")]
    [InlineData("['getBySlug'] = function (slug, ajaxParams)", "[{ name: 'slug', value: slug }]")]
    [InlineData("['getOAuth2Client'] = function (ajaxParams)", "dataType: 'text'")]
    public async Task Have_one_function_for_every_action(string function, string call)
    {
        var script = await _anyone.GetStringAsync("/Abp/ServiceProxyScript");

        var line = script.Split('\n').Single(line => line.Contains(Name + function));
        line.ShouldContain(call);
    }

    [Fact]
    public async Task Are_kept_by_the_browser_until_they_change()
    {
        using var first = await _anyone.GetAsync(new Uri("/Abp/ServiceProxyScript", UriKind.Relative));
        using var again = new HttpRequestMessage(HttpMethod.Get, "/Abp/ServiceProxyScript");
        again.Headers.IfNoneMatch.Add(EntityTagHeaderValue.Parse(first.Headers.ETag!.ToString()));
        using var second = await _anyone.SendAsync(again);

        first.Content.Headers.ContentType!.MediaType.ShouldBe("application/javascript");
        second.StatusCode.ShouldBe(HttpStatusCode.NotModified);
    }

    [Theory]
    [InlineData("modules=app|identity", true, true, true)]
    [InlineData("modules=app&controllers=Caidence.Core.Tests.AspNetCore.Sample.CampaignAppService&actions=GetListAsyncByInput", true, false, false)]
    [InlineData("modules=identity", false, false, true)]
    [InlineData("modules=nothing", false, false, false)]
    public async Task Are_as_few_as_a_page_asks_for(string choice, bool hasList, bool hasUpdate, bool hasUsers)
    {
        var script = await _anyone.GetStringAsync($"/Abp/ServiceProxyScript?type=jquery&useCache=true&{choice}");

        script.Contains(Name + "['getList']").ShouldBe(hasList);
        script.Contains(Name + "['update']").ShouldBe(hasUpdate);
        script.Contains("identityUser['").ShouldBe(hasUsers);
        script.ShouldEndWith("abp.event.trigger('abp.serviceProxyScriptInitialized');\n})();\n");
    }

    [Fact]
    public async Task Bring_texts_and_configuration()
    {
        var texts = await _anyone.GetStringAsync("/Abp/ApplicationLocalizationScript?cultureName=de");
        var configuration = await _anyone.GetStringAsync("/Abp/ApplicationConfigurationScript");

        texts.ShouldContain("$.extend(true, abp.localization, {\"resources\":");
        texts.ShouldContain("\"Hello\":\"Hallo\"");
        configuration.ShouldContain("$.extend(true, abp, {\"localization\":");
        configuration.ShouldContain("abp.event.trigger('abp.configurationInitialized');");
    }

    [Theory]
    [InlineData("")]
    [InlineData("?cultureName=xx-nowhere")]
    public async Task Name_the_language_that_cannot_be_read(string query)
    {
        using var answer = await _anyone.GetAsync(new Uri($"/Abp/ApplicationLocalizationScript{query}", UriKind.Relative));

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await answer.Content.ReadAsStringAsync()).ShouldContain("\"members\":[\"cultureName\"]");
    }
}
