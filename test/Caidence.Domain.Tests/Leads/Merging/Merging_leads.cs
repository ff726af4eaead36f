using Caidence.Leads;
using Caidence.Leads.Import;
using Caidence.Leads.Merging;
using CsCheck;
using Shouldly;
using Xunit;

namespace Caidence.Domain.Tests.Leads.Merging;

public class Merging_leads
{
    private static readonly Gen<string?> Word = OneOf<string?>(null, "", "a", "b", "c");

    private static readonly Gen<DateTime?> Time = Gen.OneOf(Gen.Const<DateTime?>((DateTime?)null), Gen.Int[0, 99].Select(hour => (DateTime?)DateTime.UnixEpoch.AddHours(hour)));

    private static readonly Gen<LeadState> State =
        from words in Word.Array[9]
        from fields in Gen.Dictionary(OneOf("budget", "colour", "size"), OneOf("1", "2", "3"))[0, 3]
        from status in Gen.Enum<LeadStatus>()
        from submissions in Gen.Int[0, 3]
        from contacted in Time
        from converted in Time
        select new LeadState(
            new()
            {
                FirstName = words[0], LastName = words[1], FullName = words[2], Email = words[3], EmailHash = words[3], Phone = words[4], PhoneHash = words[4],
                Company = words[5], JobTitle = words[6], Notes = words[7], Address = words[8] is null ? null : new(words[8], null, "London", null, null),
                CustomFields = fields, Status = status, Score = words[0]?.Length,
            },
            words[1] is null ? null : new Guid(words[1]!.Length, 0, 0, new byte[8]), submissions)
        {
            ContactedAt = contacted,
            ResponseSeconds = (int?)(contacted - DateTime.UnixEpoch)?.TotalSeconds,
            ConvertedAt = converted,
        };

    private static readonly Gen<Dictionary<string, LeadMergeSide>> Choices = Gen.Dictionary(
        OneOf("name", "email", "phone", "company", "jobTitle", "address", "notes", "status", "score", "owner", "custom:budget", "custom:size"),
        Gen.Enum<LeadMergeSide>())[0, 12];

    [Fact]
    public void And_parting_them_changes_nothing() => Gen.Select(State, State, Choices).Sample((lead, other, choices) =>
    {
        var merged = MergePlan.Merge(lead, other, choices);

        ShouldBeEqual(MergePlan.Restore(lead, merged, merged, other.SubmissionCount), lead);
    });

    [Fact]
    public void And_parting_them_keeps_what_was_changed_since() => Gen.Select(State, State, Choices, State, OneOf("name", "email", "company", "notes", "status"))
        .Sample((lead, other, choices, later, key) =>
        {
            var field = MergeField.All.Single(known => known.Key == key);
            var merged = MergePlan.Merge(lead, other, choices);
            var changed = field.Take(merged, later) with { SubmissionCount = merged.SubmissionCount + 2 };

            var restored = MergePlan.Restore(lead, merged, changed, other.SubmissionCount);

            field.Value(restored).ShouldBe(field.IsEqual(changed, merged) ? field.Value(lead) : field.Value(later));
            restored.SubmissionCount.ShouldBe(lead.SubmissionCount + 2);
            ShouldBeEqual(field.Take(restored, lead) with { SubmissionCount = lead.SubmissionCount }, lead);
        });

    [Fact]
    public void Takes_each_value_from_one_of_the_two() => Gen.Select(State, State, Choices).Sample((lead, other, choices) =>
    {
        var merged = MergePlan.Merge(lead, other, choices);

        foreach (var field in MergeField.Of(lead, other))
        {
            var side = choices.GetValueOrDefault(field.Key, MergePlan.Suggest(field, lead, other));
            field.Value(merged).ShouldBe(field.Value(side == LeadMergeSide.Other ? other : lead), field.Key);
        }
    });

    private static Gen<T> OneOf<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(index => values[index]);

    private static void ShouldBeEqual(LeadState one, LeadState other)
    {
        LeadMerger.AreEqual(one.Details, other.Details).ShouldBeTrue();
        (one with { Details = other.Details }).ShouldBe(other);
    }
}
