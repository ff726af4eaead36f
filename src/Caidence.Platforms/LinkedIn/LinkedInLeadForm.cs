using System.Globalization;
using System.Text.Json.Serialization;

namespace Caidence.Platforms.LinkedIn;

/// <summary>One version of a lead form: what the ids in a response stand for.</summary>
internal sealed record LinkedInLeadForm
{
    public long Id { get; init; }
    public int? VersionId { get; init; }
    public string? Name { get; init; }
    public LinkedInLocale? CreationLocale { get; init; }
    public IReadOnlyList<HiddenField>? HiddenFields { get; init; }
    public Content? Content { get; init; }

    public Question? Find(long questionId) => Content?.Questions?.FirstOrDefault(question => question.QuestionId == questionId);

    public string? WordingOf(Question question) => question.Wording?.In(CreationLocale);

    public string? ConsentText(long consentId) =>
        Content?.LegalInfo?.Consents?.FirstOrDefault(consent => consent.Id == consentId)?.Wording?.In(CreationLocale);

    public string LabelOf(Question question, long optionId) =>
        question.Options.FirstOrDefault(option => option.Id == optionId)?.Text?.In(CreationLocale)
        ?? optionId.ToString(CultureInfo.InvariantCulture);
}

internal sealed record HiddenField(string? Name, string? Value);

internal sealed record Content(IReadOnlyList<Question>? Questions, LegalInfo? LegalInfo);

internal sealed record Question
{
    public long QuestionId { get; init; }
    public string? Name { get; init; }
    public string? PredefinedField { get; init; }

    [JsonPropertyName("question")]
    public LinkedInText? Wording { get; init; }

    public QuestionDetails? QuestionDetails { get; init; }

    [JsonIgnore]
    public IReadOnlyList<Option> Options => QuestionDetails?.MultipleChoiceQuestionDetails?.Options ?? [];
}

internal sealed record QuestionDetails(MultipleChoice? MultipleChoiceQuestionDetails);

internal sealed record MultipleChoice(IReadOnlyList<Option>? Options);

internal sealed record Option(long Id, LinkedInText? Text);

internal sealed record LegalInfo(IReadOnlyList<ConsentBox>? Consents);

internal sealed record ConsentBox
{
    public long Id { get; init; }

    [JsonPropertyName("consent")]
    public LinkedInText? Wording { get; init; }
}
