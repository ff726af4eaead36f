using System.Security.Cryptography;
using Caidence.Core.Security;
using Shouldly;
using Xunit;

namespace Caidence.Core.Tests.Security;

public class Encrypting_with_a_key_ring
{
    private static readonly string OldKey = FernetKey.Generate();
    private static readonly string NewKey = FernetKey.Generate();

    [Theory]
    [InlineData("")]
    [InlineData("ada@example.com")]
    [InlineData("李小龍 \U0001F600 exactly…")]
    [InlineData("sixteen letters!")]
    public void Gives_back_what_went_in(string text)
    {
        var ring = Ring(NewKey);

        ring.Decrypt(ring.Encrypt(text)).ShouldBe(text);
    }

    [Fact]
    public void Gives_back_messages_of_every_length_one_after_the_other()
    {
        var ring = Ring(NewKey);

        foreach (var text in Enumerable.Range(0, 1_100).Select(length => new string('x', length)))
        {
            ring.Decrypt(ring.Encrypt(text)).ShouldBe(text);
        }
    }

    [Fact]
    public void Never_makes_the_same_token_twice()
    {
        var ring = Ring(NewKey);

        ring.Encrypt("ada").ShouldNotBe(ring.Encrypt("ada"));
    }

    [Fact]
    public void Opens_tokens_of_every_key_and_tells_which_are_due_for_renewal()
    {
        var before = Ring(OldKey).Encrypt("ada");
        var ring = Ring($"{NewKey}, {OldKey}");

        ring.Decrypt(before).ShouldBe("ada");
        ring.IsCurrent(before).ShouldBeFalse();
        ring.IsCurrent(ring.Encrypt("ada")).ShouldBeTrue();
    }

    [Fact]
    public void Refuses_a_token_of_a_stranger()
    {
        var token = Ring(OldKey).Encrypt("ada");

        Ring(NewKey).TryDecrypt(token, out var text).ShouldBeFalse();

        text.ShouldBeNull();
        Should.Throw<CryptographicException>(() => Ring(NewKey).Decrypt(token));
    }

    [Fact]
    public void Refuses_a_token_with_any_character_changed()
    {
        var ring = Ring(NewKey);
        var token = ring.Encrypt("ada");

        foreach (var index in Enumerable.Range(0, token.TrimEnd('=').Length - 1))
        {
            var forged = token[..index] + (token[index] == 'A' ? 'B' : 'A') + token[(index + 1)..];
            ring.TryDecrypt(forged, out _).ShouldBeFalse($"changed at {index}");
        }
    }

    [Theory]
    [InlineData("    ")]
    [InlineData("\r\n\r\n")]
    [InlineData("====")]
    [InlineData("%%%%")]
    public void Refuses_a_token_with_anything_put_into_it(string insertion)
    {
        var ring = Ring(NewKey);
        var token = ring.Encrypt("ada");

        ring.TryDecrypt(token.Insert(4, insertion), out _).ShouldBeFalse();
        ring.TryDecrypt(token + insertion, out _).ShouldBeFalse();
        ring.TryDecrypt(insertion + token, out _).ShouldBeFalse();
    }

    [Theory]
    [InlineData("")]
    [InlineData(" , ")]
    [InlineData("too-short")]
    [InlineData("cw_0x689RpI-jtRR7oE8h_eQsKImvJapLeSbXpwF4e4=,cw+0x689RpI-jtRR7oE8h/eQsKImvJapLeSbXpwF4e4=")]
    public void Does_not_start_with_a_bad_key_and_does_not_repeat_it(string keys)
    {
        var refusal = Should.Throw<FormatException>(() => Ring(keys));

        refusal.Message.ShouldNotContain("cw");
        refusal.Message.ShouldNotContain("too-short");
    }

    private static FernetKeyRing Ring(string keys) => FernetKeyRing.Parse(keys, TimeProvider.System);
}
