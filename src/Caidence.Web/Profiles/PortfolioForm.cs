using Caidence.Onboarding;
using Caidence.Profiles;

namespace Caidence.Web.Profiles;

public sealed class PortfolioForm : SectionForm
{
    private const int EmptyRows = 3;

    /// <summary>Rows without a title and a link are left out.</summary>
    public List<PortfolioRow> Portfolio { get; set; } = [];

    public override OnboardingStep Step => OnboardingStep.Portfolio;

    public override void Read(SectionSheet sheet)
    {
        Portfolio = [.. sheet.Creator!.Portfolio!.Select(item => new PortfolioRow { Id = item.Id, Title = item.Title, Url = item.Url, Description = item.Description })];
        Portfolio.AddRange(Enumerable.Range(0, Math.Min(EmptyRows, ProfileConsts.MaxPortfolioItems - Portfolio.Count)).Select(_ => new PortfolioRow()));
    }

    public override void Write(SectionSheet sheet) => sheet.Creator!.Portfolio =
    [
        .. Portfolio.Where(row => row.IsFilled).Select(row => new PortfolioItem { Id = row.Id ?? Guid.Empty, Title = row.Title, Url = row.Url, Description = row.Description }),
    ];
}

public sealed class PortfolioRow
{
    /// <summary>Of a piece that is there already: it keeps its picture.</summary>
    public Guid? Id { get; set; }
    public string? Title { get; set; }
    public string? Url { get; set; }
    public string? Description { get; set; }

    internal bool IsFilled => !string.IsNullOrWhiteSpace(Title + Url + Description);
}
