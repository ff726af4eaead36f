using System.Text;
using Caidence.Leads.Sources;
using Caidence.Leads.Sources.Signatures;
using Shouldly;
using Xunit;
using static Caidence.Domain.Tests.Leads.Sources.Signatures.Verdicts;

namespace Caidence.Domain.Tests.Leads.Sources.Signatures;

public class A_Meta_signature
{
    private const string Secret = "demo_app_secret";

    private const string LeadBody =
        """{"object":"page","entry":[{"id":"101","time":1763630132,"changes":[{"field":"leadgen","value":{"leadgen_id":"900","page_id":"101","form_id":"77","created_time":1763630130}}]}]}""";

    private const string EscapedBody =
        """{"object":"page","entry":[{"id":"101","time":1763630132,"changes":[{"field":"feed","value":{"message":"\u00e4\u00f6\u00e5 1\/2"}}]}]}""";

    private const string LeadSignature = "sha256=a73e5f8b8b48d101fd1de62cdec7a63ff89b093882f1d361ec66193e6b60c74f";
    private const string EscapedSignature = "sha256=59378d557fac1c58598159ee00471f73cd75707c336ab62f3c4b5cd0be9beecb";

    [Theory]
    [InlineData(LeadBody, LeadSignature)]
    [InlineData(EscapedBody, EscapedSignature)]
    public void Is_verified_over_the_bytes_as_received(string body, string signature) =>
        Verify(body, signature).ShouldBe(Verified(SignatureScheme.Meta));

    [Fact]
    public void Is_refused_over_the_decoded_text() =>
        Verify(EscapedBody.Replace(@"\u00e4\u00f6\u00e5 1\/2", "äöå 1/2"), EscapedSignature)
            .ShouldBe(Refused(SignatureRefusal.Mismatch));

    [Fact]
    public void Is_verified_against_the_previous_secret_during_an_overlap() =>
        Verify(LeadBody, LeadSignature, "new_app_secret", Secret).ShouldBe(Verified(SignatureScheme.Meta, generation: 1));

    [Theory]
    [InlineData(null, SignatureRefusal.Missing)]
    [InlineData("", SignatureRefusal.Missing)]
    [InlineData("sha256=", SignatureRefusal.Malformed)]
    [InlineData("sha256=zz3e5f8b8b48d101fd1de62cdec7a63ff89b093882f1d361ec66193e6b60c74f", SignatureRefusal.Malformed)]
    [InlineData("sha256=a73e", SignatureRefusal.Malformed)]
    [InlineData("sha1=a73e5f8b8b48d101fd1de62cdec7a63ff89b093882f1d361ec66193e6b60c74f", SignatureRefusal.Malformed)]
    [InlineData("a73e5f8b8b48d101fd1de62cdec7a63ff89b093882f1d361ec66193e6b60c74f", SignatureRefusal.Malformed)]
    [InlineData(EscapedSignature, SignatureRefusal.Mismatch)]
    public void Is_refused_without_an_exception(string? signature, SignatureRefusal reason) =>
        Verify(LeadBody, signature).ShouldBe(Refused(reason));

    [Fact]
    public void Is_refused_while_no_secret_is_configured()
    {
        Verify(LeadBody, LeadSignature, []).ShouldBe(Refused(SignatureRefusal.NotConfigured));
        Verify(LeadBody, LeadSignature, "").ShouldBe(Refused(SignatureRefusal.NotConfigured));
    }

    [Fact]
    public void Made_with_an_empty_key_is_not_let_in_by_an_empty_secret() =>
        Verify("{}", "sha256=" + Convert.ToHexString(System.Security.Cryptography.HMACSHA256.HashData([], "{}"u8)), "", "real")
            .ShouldBe(Refused(SignatureRefusal.Mismatch));

    private static SignatureVerdict Verify(string body, string? signature) => Verify(body, signature, Secret);

    private static SignatureVerdict Verify(string body, string? signature, params string[] secrets) =>
        MetaSignature.Verify(Encoding.UTF8.GetBytes(body), signature, Secrets(secrets));
}
