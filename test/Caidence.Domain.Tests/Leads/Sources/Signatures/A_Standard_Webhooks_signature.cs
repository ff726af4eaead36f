using System.Text;
using Caidence.Leads.Sources;
using Caidence.Leads.Sources.Signatures;
using Shouldly;
using Xunit;
using static Caidence.Domain.Tests.Leads.Sources.Signatures.Verdicts;

namespace Caidence.Domain.Tests.Leads.Sources.Signatures;

public class A_Standard_Webhooks_signature
{
    private const string Secret = "whsec_MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3";
    private const string Body = """{"type":"lead.created","data":{"email":"a@b.example"}}""";
    private const string Signature = "v1,fm2ZZcbOs654ILSNrOmqxvFZ2ThQdGtqSbGCNVThr8U=";
    private static readonly DateTimeOffset SentAt = DateTimeOffset.FromUnixTimeSeconds(1763630132);

    [Fact]
    public void Is_verified_over_id_time_and_body() => Verify(Signature).ShouldBe(Verified(SignatureScheme.StandardWebhooks));

    [Fact]
    public void Is_made_as_it_is_verified() =>
        StandardWebhooksSignature.Sign(Encoding.UTF8.GetBytes(Body), "msg_demo_1", SentAt, new(Secret)).ShouldBe(Signature);

    [Theory]
    [InlineData("v1,AAAA " + Signature)]
    [InlineData("v1a,whatever v2,x nonsense v1, " + Signature)]
    [InlineData(Signature + " v1,not-base64!")]
    public void Is_found_among_others(string signature) => Verify(signature).ShouldBe(Verified(SignatureScheme.StandardWebhooks));

    [Theory]
    [InlineData(300)]
    [InlineData(-300)]
    public void Is_verified_within_five_minutes(int secondsOff) =>
        Verify(Signature, now: SentAt.AddSeconds(secondsOff)).ShouldBe(Verified(SignatureScheme.StandardWebhooks));

    [Theory]
    [InlineData(301)]
    [InlineData(-301)]
    public void Is_stale_after_five_minutes(int secondsOff) =>
        Verify(Signature, now: SentAt.AddSeconds(secondsOff)).ShouldBe(Refused(SignatureRefusal.Stale));

    [Fact]
    public void Is_verified_against_the_previous_secret_during_an_overlap()
    {
        var verdict = StandardWebhooksSignature.Verify(
            Encoding.UTF8.GetBytes(Body), new("msg_demo_1", "1763630132", Signature),
            [StandardWebhooksSignature.NewSecret(), new(Secret)], SentAt, StandardWebhooksSignature.DefaultTolerance);

        verdict.ShouldBe(Verified(SignatureScheme.StandardWebhooks, generation: 1));
    }

    [Theory]
    [InlineData(null, "1763630132", Signature, SignatureRefusal.Missing)]
    [InlineData("msg_demo_1", "", Signature, SignatureRefusal.Missing)]
    [InlineData("msg_demo_1", "1763630132", null, SignatureRefusal.Missing)]
    [InlineData("msg_demo_1", "-1763630132", Signature, SignatureRefusal.Malformed)]
    [InlineData("msg_demo_1", "99999999999999999999", Signature, SignatureRefusal.Malformed)]
    [InlineData("msg_demo_1", "2025-11-20T09:15:32Z", Signature, SignatureRefusal.Malformed)]
    [InlineData("msg_demo_1", "1763630132", "v1,", SignatureRefusal.Malformed)]
    [InlineData("msg_demo_1", "1763630132", "v2,fm2ZZcbOs654ILSNrOmqxvFZ2ThQdGtqSbGCNVThr8U=", SignatureRefusal.Malformed)]
    [InlineData("msg_demo_2", "1763630132", Signature, SignatureRefusal.Mismatch)]
    [InlineData("msg_demo_1", "1763630133", Signature, SignatureRefusal.Mismatch)]
    [InlineData("msg_demo_1", "9223372036854775807", Signature, SignatureRefusal.Mismatch)]
    public void Is_refused_without_an_exception(string? id, string? timestamp, string? signature, SignatureRefusal reason) =>
        Verify(new(id, timestamp, signature), Secret, SentAt).ShouldBe(Refused(reason));

    [Theory]
    [InlineData("")]
    [InlineData("whsec_")]
    [InlineData("whsec_not base64")]
    public void Is_refused_while_the_secret_is_no_secret(string secret) =>
        Verify(new("msg_demo_1", "1763630132", Signature), secret, SentAt).ShouldBe(Refused(SignatureRefusal.NotConfigured));

    [Fact]
    public void Comes_under_the_names_of_svix_too()
    {
        var sent = new Dictionary<string, string> { ["svix-id"] = "a", ["svix-timestamp"] = "1", ["svix-signature"] = "v1,x" };

        StandardWebhooksHeaders.Read(sent.GetValueOrDefault).ShouldBe(new("a", "1", "v1,x"));
    }

    private static SignatureVerdict Verify(string signature, DateTimeOffset? now = null) =>
        Verify(new("msg_demo_1", "1763630132", signature), Secret, now ?? SentAt);

    private static SignatureVerdict Verify(StandardWebhooksHeaders headers, string secret, DateTimeOffset now) =>
        StandardWebhooksSignature.Verify(
            Encoding.UTF8.GetBytes(Body), headers, Secrets(secret), now, StandardWebhooksSignature.DefaultTolerance);
}
