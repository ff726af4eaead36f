namespace Caidence.PlatformSimulator.Meta;

internal static class MetaTestLead
{
    /// <summary>A lead as Meta's testing tool makes it: dummy values instead of a flag.</summary>
    public static MetaLead For(MetaForm form, string id, DateTimeOffset now) => new()
    {
        Id = id,
        FormId = form.Id,
        PageId = form.PageId,
        CreatedTime = now,
        IsOrganic = true,
        Answers = [.. form.Questions.Select(question => new MetaAnswer(question.Key, [Dummy(question)]))],
        Disclaimers = [.. (form.Disclaimer?.Checkboxes ?? []).Select(box => new MetaDisclaimerResponse(box.Key, "1"))],
    };

    private static string Dummy(MetaQuestion question) =>
        question.Type == "EMAIL" ? "test@meta.com" : $"<test lead: dummy data for {question.Key}>";
}
