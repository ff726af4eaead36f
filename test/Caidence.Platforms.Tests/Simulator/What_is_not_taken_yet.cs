using System.Net;
using System.Net.Http.Headers;
using System.Text.Json.Nodes;
using Caidence.Platforms.Tests.Connectors.Stage;
using Caidence.Platforms.Tests.Stage;
using Caidence.PlatformSimulator.Meta;
using Caidence.Social;
using Shouldly;
using Xunit;

namespace Caidence.Platforms.Tests.Simulator;

/// <summary>Publishing, insights and leads that the simulator does not have yet: who may not is refused as ever, who may hears it in the platform's own shape.</summary>
public sealed class What_is_not_taken_yet(SharedSimulator simulator) : IClassFixture<SharedSimulator>, IAsyncLifetime
{
    private const string Organization = "urn%3Ali%3Aorganization%3A5";

    private PlatformStage _stage = null!;
    private HttpClient _http = null!;

    public async ValueTask InitializeAsync()
    {
        _stage = await PlatformStage.SetAsync(simulator);
        await _stage.Simulator.ChangeFacebookPageAsync(new() { Permissions = ["pages_read_engagement", "pages_manage_posts"] });
        _http = new() { BaseAddress = simulator.Host.BaseAddress };
    }

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await _stage.DisposeAsync();
    }

    [Theory]
    [InlineData("POST", "feed")]
    [InlineData("POST", "photos")]
    [InlineData("POST", "videos")]
    [InlineData("POST", "video_reels")]
    [InlineData("POST", "photo_stories")]
    [InlineData("POST", "video_stories")]
    [InlineData("GET", "scheduled_posts")]
    [InlineData("POST", "media")]
    [InlineData("POST", "media_publish")]
    [InlineData("POST", "messages")]
    [InlineData("POST", "message_templates")]
    public async Task Is_an_unsupported_request_at_Graph(string method, string edge)
    {
        var path = $"v26.0/{MetaSeeds.PageId}/{edge}";

        Error(await AskAsync(method, path)).ShouldBe((HttpStatusCode.BadRequest, 104, null));
        Error(await AskAsync(method, $"{path}?{Proof}", MetaSeeds.PageToken)).ShouldBe((HttpStatusCode.BadRequest, 100, 33));
    }

    [Fact]
    public async Task Needs_the_permission_to_publish_at_a_page()
    {
        await _stage.Simulator.ChangeFacebookPageAsync(new() { Permissions = ["pages_read_engagement"] });

        Error(await AskAsync("POST", $"v26.0/{MetaSeeds.PageId}/feed?{Proof}", MetaSeeds.PageToken)).ShouldBe((HttpStatusCode.Forbidden, 200, null));
    }

    [Theory]
    [InlineData("POST", "posts")]
    [InlineData("DELETE", "posts/urn%3Ali%3Ashare%3A1")]
    [InlineData("GET", "posts/urn%3Ali%3Ashare%3A1")]
    [InlineData("POST", "images?action=initializeUpload")]
    [InlineData("POST", "documents?action=initializeUpload")]
    [InlineData("POST", "videos?action=initializeUpload")]
    [InlineData("POST", "socialActions/urn%3Ali%3Ashare%3A1/comments")]
    [InlineData("GET", "socialActions/urn%3Ali%3Ashare%3A1")]
    public async Task Is_no_resource_at_LinkedIn(string method, string path)
    {
        var token = await BuyAsync(SocialPlatform.LinkedIn, AuthFlavor.LinkedIn, "linkedin");

        (await LinkedInAsync(method, path, "")).Status.ShouldBe(HttpStatusCode.Unauthorized);
        var (status, body) = await LinkedInAsync(method, path, token);

        (status, (string?)body["code"]).ShouldBe((HttpStatusCode.NotFound, "RESOURCE_NOT_FOUND"));
    }

    [Theory]
    [InlineData("organizationPageStatistics", "organization")]
    [InlineData("organizationalEntityFollowerStatistics", "organizationalEntity")]
    public async Task Are_nobody_else_s_figures_at_LinkedIn(string resource, string finder)
    {
        var token = await BuyAsync(SocialPlatform.LinkedIn, AuthFlavor.LinkedIn, "linkedin");

        (await LinkedInAsync("GET", resource, token)).Status.ShouldBe(HttpStatusCode.BadRequest);
        (await LinkedInAsync("GET", $"{resource}?q={finder}&{finder}={Organization}999999", token)).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Theory]
    [InlineData("POST", "upload/youtube/v3/videos?uploadType=resumable&part=snippet,status")]
    [InlineData("POST", "upload/youtube/v3/thumbnails/set?videoId=1")]
    [InlineData("PUT", "youtube/v3/videos?part=snippet")]
    [InlineData("DELETE", "youtube/v3/videos?id=1")]
    [InlineData("POST", "youtube/v3/commentThreads?part=snippet")]
    [InlineData("GET", "youtube/v3/videos?part=statistics&id=1")]
    [InlineData("GET", "youtube/v3/videos:batchGetStats?id=1&part=statistics")]
    [InlineData("GET", "youtube/v3/playlistItems?part=snippet&playlistId=1")]
    public async Task Is_not_found_at_YouTube(string method, string path)
    {
        var token = await BuyAsync(SocialPlatform.YouTube, AuthFlavor.Google, "youtube");

        Reason(await AskAsync(method, $"google/{path}")).ShouldBe((HttpStatusCode.Unauthorized, "authError"));
        Reason(await AskAsync(method, $"google/{path}", token)).ShouldBe((HttpStatusCode.NotFound, "notFound"));
    }

    [Theory]
    [InlineData("POST", "business/v1/public_profiles/p/media")]
    [InlineData("POST", "business/v1/public_profiles/p/stories")]
    [InlineData("POST", "business/v1/public_profiles/p/spotlights")]
    [InlineData("POST", "business/v1/public_profiles/p/saved_stories")]
    [InlineData("GET", "business/v1/public_profiles/p/spotlights/s")]
    [InlineData("POST", "v1/adaccounts/a/media")]
    [InlineData("POST", "v1/adaccounts/a/creatives")]
    [InlineData("GET", "v1/campaigns/c/stats")]
    [InlineData("POST", "v1/lead_gen/integrations/public_webhook")]
    [InlineData("GET", "v1/lead_gen/forms/f/integrations")]
    public async Task Does_not_exist_at_Snapchat(string method, string path)
    {
        var token = await BuyAsync(SocialPlatform.Snapchat, AuthFlavor.Snapchat, "snapchat");

        Code(await AskAsync(method, $"snapchat/{path}")).ShouldBe((HttpStatusCode.Unauthorized, "E1001"));
        Code(await AskAsync(method, $"snapchat/{path}", token)).ShouldBe((HttpStatusCode.NotFound, "E1165"));
    }

    private static string Proof => $"appsecret_proof={MetaSignature.AppSecretProof(MetaSeeds.PageToken, MetaSeeds.AppSecret)}";

    private async Task<string> BuyAsync(SocialPlatform platform, AuthFlavor flavor, string callback)
    {
        using var consent = new SimulatedConsent(_stage.ConnectorOf(platform, flavor), callback);
        return (await consent.BuyAsync()).AccessToken.Reveal();
    }

    private Task<(HttpStatusCode Status, JsonNode Body)> LinkedInAsync(string method, string path, string token) => AskAsync(
        method, $"rest/{path}", token, ("Linkedin-Version", "202609"), ("X-Restli-Protocol-Version", "2.0.0"));

    private async Task<(HttpStatusCode Status, JsonNode Body)> AskAsync(string method, string path, string token = "", params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(new(method), path);
        request.Headers.Authorization = token.Length > 0 ? new AuthenticationHeaderValue("Bearer", token) : null;
        foreach (var (name, value) in headers)
        {
            request.Headers.Add(name, value);
        }

        using var answer = await _http.SendAsync(request);
        return (answer.StatusCode, JsonNode.Parse(await answer.Content.ReadAsStringAsync())!);
    }

    private static (HttpStatusCode Status, int Code, int? Subcode) Error((HttpStatusCode Status, JsonNode Body) answer) =>
        (answer.Status, (int)answer.Body["error"]!["code"]!, (int?)answer.Body["error"]!["error_subcode"]);

    private static (HttpStatusCode Status, string? Reason) Reason((HttpStatusCode Status, JsonNode Body) answer) =>
        (answer.Status, (string?)answer.Body["error"]!["errors"]![0]!["reason"]);

    private static (HttpStatusCode Status, string? Code) Code((HttpStatusCode Status, JsonNode Body) answer) => (answer.Status, (string?)answer.Body["error_code"]);
}
