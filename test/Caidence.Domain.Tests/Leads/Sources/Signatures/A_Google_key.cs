using Caidence.Core.Security;
using Caidence.Leads.Sources;
using Caidence.Leads.Sources.Signatures;
using Shouldly;
using Xunit;
using static Caidence.Domain.Tests.Leads.Sources.Signatures.Verdicts;

namespace Caidence.Domain.Tests.Leads.Sources.Signatures;

public class A_Google_key
{
    [Fact]
    public void Is_compared_with_the_key_of_the_source() =>
        GoogleKey.Verify(new SecretText("key"), Secrets("key")).ShouldBe(Verified(SignatureScheme.GoogleKey));

    [Fact]
    public void Is_honoured_while_old_and_new_overlap() =>
        GoogleKey.Verify(new SecretText("old"), Secrets("new", "old")).ShouldBe(Verified(SignatureScheme.GoogleKey, generation: 1));

    [Theory]
    [InlineData("KEY")]
    [InlineData("key ")]
    [InlineData("ke")]
    public void Is_refused_when_it_differs(string presented) =>
        GoogleKey.Verify(new SecretText(presented), Secrets("key")).ShouldBe(Refused(SignatureRefusal.Mismatch));

    [Fact]
    public void Is_refused_when_absent_or_empty()
    {
        GoogleKey.Verify(null, Secrets("key")).ShouldBe(Refused(SignatureRefusal.Missing));
        GoogleKey.Verify(new SecretText(""), Secrets("", "key")).ShouldBe(Refused(SignatureRefusal.Missing));
    }

    [Fact]
    public void Is_refused_while_the_source_has_none()
    {
        GoogleKey.Verify(new SecretText("key"), NoSecret).ShouldBe(Refused(SignatureRefusal.NotConfigured));
        GoogleKey.Verify(new SecretText(""), Secrets("")).ShouldBe(Refused(SignatureRefusal.NotConfigured));
    }
}
