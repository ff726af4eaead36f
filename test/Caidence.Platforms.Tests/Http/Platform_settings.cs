using Caidence.Platforms.LinkedIn;
using Caidence.Platforms.Meta.Facebook;
using Caidence.Platforms.Snapchat;
using Caidence.Platforms.Tests.Stage;
using Caidence.Platforms.YouTube;
using Microsoft.Extensions.Options;
using Shouldly;
using Xunit;

namespace Caidence.Platforms.Tests.Http;

public sealed class Platform_settings(SharedSimulator simulator) : IClassFixture<SharedSimulator>
{
    [Fact]
    public async Task Come_from_the_catalog_where_nothing_is_set()
    {
        await using var stage = await PlatformStage.SetAsync(
            simulator, ("Platforms:Facebook:ApiUrl", ""), ("Platforms:LinkedIn:ApiUrl", null));

        stage.Get<IOptions<FacebookOptions>>().Value.ApiUrl.ShouldBe("https://graph.facebook.com");
        stage.Get<IOptions<FacebookOptions>>().Value.Version.ShouldBe("v26.0");
        stage.Get<IOptions<LinkedInOptions>>().Value.ApiUrl.ShouldBe("https://api.linkedin.com");
        stage.Get<IOptions<LinkedInOptions>>().Value.Version.ShouldBe("202609");
    }

    [Fact]
    public async Task Know_the_plan_s_environment_names()
    {
        await using var stage = await PlatformStage.SetAsync(
            simulator,
            ("FACEBOOK_APP_ID", "1"),
            ("FACEBOOK_APP_SECRET", "s"),
            ("LINKEDIN_CLIENT_ID", "2"),
            ("LINKEDIN_CLIENT_SECRET", "t"),
            ("GOOGLE_CLIENT_ID", "3"),
            ("GOOGLE_CLIENT_SECRET", "u"),
            ("SNAPCHAT_CLIENT_ID", "4"),
            ("SNAPCHAT_CLIENT_SECRET", "v"));

        stage.Get<IOptions<FacebookOptions>>().Value.ClientId.ShouldBe("1");
        stage.Get<IOptions<FacebookOptions>>().Value.ClientSecret.ShouldBe("s");
        stage.Get<IOptions<LinkedInOptions>>().Value.ClientId.ShouldBe("2");
        stage.Get<IOptions<LinkedInOptions>>().Value.ClientSecret.ShouldBe("t");
        (stage.Get<IOptions<YouTubeOptions>>().Value.ClientId, stage.Get<IOptions<YouTubeOptions>>().Value.ClientSecret).ShouldBe(("3", "u"));
        (stage.Get<IOptions<SnapchatOptions>>().Value.ClientId, stage.Get<IOptions<SnapchatOptions>>().Value.ClientSecret).ShouldBe(("4", "v"));
    }

    [Fact]
    public async Task Prefer_the_platform_s_own_section()
    {
        await using var stage = await PlatformStage.SetAsync(
            simulator,
            ("FACEBOOK_APP_SECRET", "general"),
            ("Platforms:Facebook:ClientSecret", "particular"),
            ("Platforms:Facebook:WebhookVerifyToken", "word"));

        stage.Get<IOptions<FacebookOptions>>().Value.ClientSecret.ShouldBe("particular");
        stage.Get<IOptions<FacebookOptions>>().Value.WebhookVerifyToken.ShouldBe("word");
    }

    [Fact]
    public async Task Refuse_an_address_that_is_none()
    {
        await using var stage = await PlatformStage.SetAsync(simulator, ("Platforms:Facebook:ApiUrl", "graph.facebook.com"));

        Should.Throw<OptionsValidationException>(() => stage.Get<IOptions<FacebookOptions>>().Value)
            .Message.ShouldContain("Platforms:Facebook:ApiUrl");
    }
}
