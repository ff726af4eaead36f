using System.Text;
using Caidence.Core.Security;
using Caidence.Leads.Sources;
using Caidence.Leads.Sources.Signatures;
using Shouldly;
using Xunit;
using static Caidence.Domain.Tests.Leads.Sources.Signatures.Verdicts;

namespace Caidence.Domain.Tests.Leads.Sources.Signatures;

public class A_LinkedIn_signature
{
    private const string Secret = "demo_client_secret";
    private const string Body = """{"type":"LEAD_ACTION","leadAction":"CREATED"}""";
    private const string Signature = "a96a157b0375819148a9342f23966775faa387704ed7d7821f1bb2e45e3c4555";

    [Theory]
    [InlineData(Signature)]
    [InlineData("hmacsha256=" + Signature)]
    public void Is_verified_over_prefix_and_body(string signature) =>
        Verify(signature).ShouldBe(Verified(SignatureScheme.LinkedIn));

    [Fact]
    public void Is_refused_when_made_without_the_prefix()
    {
        var withoutPrefix = PlainHmacSignature.Sign(Encoding.UTF8.GetBytes(Body), new SecretText(Secret))["sha256=".Length..];

        withoutPrefix.ShouldStartWith("334b6217");
        Verify(withoutPrefix).ShouldBe(Refused(SignatureRefusal.Mismatch));
    }

    [Theory]
    [InlineData(null, SignatureRefusal.Missing)]
    [InlineData("hmacsha256=", SignatureRefusal.Missing)]
    [InlineData("not hex", SignatureRefusal.Malformed)]
    public void Is_refused_without_an_exception(string? signature, SignatureRefusal reason) =>
        Verify(signature).ShouldBe(Refused(reason));

    [Fact]
    public void Is_refused_while_no_secret_is_configured() =>
        LinkedInSignature.Verify("{}"u8, Signature, NoSecret).ShouldBe(Refused(SignatureRefusal.NotConfigured));

    [Fact]
    public void Answers_a_challenge() =>
        LinkedInSignature.Answer("890e4665-4dfe-4ab1-b689-ed553bceeed0", new SecretText(Secret))
            .ShouldBe("1d8595ea14db3b276e8fca46f7aaf49109dbb85b5833edd253068c9f85056c87");

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("hmacsha256=" + Body)]
    public void Does_not_sign_what_a_stranger_could_use_as_a_lead(string? challenge) =>
        LinkedInSignature.Answer(challenge, new SecretText(Secret)).ShouldBeNull();

    private static SignatureVerdict Verify(string? signature) =>
        LinkedInSignature.Verify(Encoding.UTF8.GetBytes(Body), signature, Secrets(Secret));
}
