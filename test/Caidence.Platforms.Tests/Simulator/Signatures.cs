using System.Text;
using Caidence.PlatformSimulator.LinkedIn;
using Caidence.PlatformSimulator.Meta;
using Caidence.PlatformSimulator.StandardWebhooks;
using Shouldly;
using Xunit;

namespace Caidence.Platforms.Tests.Simulator;

/// <summary>The vectors of lead-webhooks.md, section 14.</summary>
public sealed class Signatures
{
    [Fact]
    public void Of_Meta() => MetaSignature.Sign(
        """{"object":"page","entry":[{"id":"101","time":1763630132,"changes":[{"field":"leadgen","value":{"leadgen_id":"900","page_id":"101","form_id":"77","created_time":1763630130}}]}]}"""u8,
        "demo_app_secret").ShouldBe("sha256=a73e5f8b8b48d101fd1de62cdec7a63ff89b093882f1d361ec66193e6b60c74f");

    [Fact]
    public void Of_Meta_are_made_over_the_escaped_bytes()
    {
        var body = MetaText.Escape("""{"object":"page","entry":[{"id":"101","time":1763630132,"changes":[{"field":"feed","value":{"message":"äöå 1/2"}}]}]}""");

        body.ShouldContain("""\u00e4\u00f6\u00e5 1\/2""");
        MetaSignature.Sign(Encoding.UTF8.GetBytes(body), "demo_app_secret")
            .ShouldBe("sha256=59378d557fac1c58598159ee00471f73cd75707c336ab62f3c4b5cd0be9beecb");
    }

    [Theory]
    [InlineData("""{"a":"\u00E9"}""", """{"a":"\u00e9"}""")]
    [InlineData("""{"a":"\\u00E9"}""", """{"a":"\\u00E9"}""")]
    [InlineData("""{"a":"\"/\n😀"}""", """{"a":"\"\/\n\ud83d\ude00"}""")]
    public void Of_Meta_escape_what_the_text_says_and_nothing_else(string json, string onTheWire) =>
        MetaText.Escape(json).ShouldBe(onTheWire);

    [Fact]
    public void Of_LinkedIn_s_challenge() =>
        LinkedInSignature.ChallengeResponse("890e4665-4dfe-4ab1-b689-ed553bceeed0", "demo_client_secret")
        .ShouldBe("1d8595ea14db3b276e8fca46f7aaf49109dbb85b5833edd253068c9f85056c87");

    [Fact]
    public void Of_LinkedIn_s_event() => LinkedInSignature.Sign("""{"type":"LEAD_ACTION","leadAction":"CREATED"}"""u8, "demo_client_secret")
        .ShouldBe("a96a157b0375819148a9342f23966775faa387704ed7d7821f1bb2e45e3c4555");

    [Fact]
    public void Of_Standard_Webhooks() => StandardWebhookSignature.Sign(
        "msg_demo_1",
        DateTimeOffset.FromUnixTimeSeconds(1763630132),
        """{"type":"lead.created","data":{"email":"a@b.example"}}"""u8,
        "whsec_MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3").ShouldBe("v1,fm2ZZcbOs654ILSNrOmqxvFZ2ThQdGtqSbGCNVThr8U=");
}
