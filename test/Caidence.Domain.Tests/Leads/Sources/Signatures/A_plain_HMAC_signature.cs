using Caidence.Leads.Sources;
using Caidence.Leads.Sources.Signatures;
using Shouldly;
using Xunit;
using static Caidence.Domain.Tests.Leads.Sources.Signatures.Verdicts;

namespace Caidence.Domain.Tests.Leads.Sources.Signatures;

public class A_plain_HMAC_signature
{
    // printf '%s' '{"email":"a@b.example"}' | openssl dgst -sha256 -hmac 'whsec_MDEy'
    private const string Signature = "sha256=79faa39ae3fb9d8f00ee89eb1db75af49e247b92526623924d9e79f3489269d8";

    [Fact]
    public void Is_what_openssl_makes_of_the_secret_as_shown()
    {
        PlainHmacSignature.Sign("""{"email":"a@b.example"}"""u8, new("whsec_MDEy")).ShouldBe(Signature);
        PlainHmacSignature.Verify("""{"email":"a@b.example"}"""u8, Signature, Secrets("whsec_MDEy"))
            .ShouldBe(Verified(SignatureScheme.PlainHmac));
    }

    [Fact]
    public void Is_refused_for_any_other_byte() =>
        PlainHmacSignature.Verify("""{"email":"a@b.example"} """u8, Signature, Secrets("whsec_MDEy"))
            .ShouldBe(Refused(SignatureRefusal.Mismatch));

    [Fact]
    public void Is_refused_without_an_exception()
    {
        PlainHmacSignature.Verify("{}"u8, "sha256=\u0661", Secrets("secret")).ShouldBe(Refused(SignatureRefusal.Malformed));
        PlainHmacSignature.Verify("{}"u8, null, Secrets("secret")).ShouldBe(Refused(SignatureRefusal.Missing));
        PlainHmacSignature.Verify("{}"u8, Signature, NoSecret).ShouldBe(Refused(SignatureRefusal.NotConfigured));
    }
}
