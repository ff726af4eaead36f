using System.ComponentModel.DataAnnotations;
using Caidence.Leads;
using Caidence.Web.Htmx;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Caidence.Web.Pages.Dev;

/// <summary>Every component in use, for those who write pages. Exists only in Development.</summary>
[AllowAnonymous]
public sealed class ComponentsModel(IWebHostEnvironment environment, TimeProvider time) : PageModel
{
    public static IReadOnlyList<SampleLead> Samples { get; } =
    [
        new("Ada Lovelace", "ada@analytical.example", "Analytical Engines", LeadStatus.New, 86, "brand-facebook", 2),
        new("Mia Thompson", "mia.t@fjordwear.example", "Fjordwear", LeadStatus.Contacted, 64, "brand-google", 95),
        new("Omar Haddad", "omar@haddad.example", "Haddad & Sons", LeadStatus.Qualified, 91, "brand-linkedin", 1_500),
        new("Yuki Tanaka", "yuki@kumo.example", "Kumo Coffee", LeadStatus.Converted, 73, "webhook", 9_000),
        new("Lena Fischer", "lena@fischer.example", "Fischer Optik", LeadStatus.Lost, 22, "file-type-csv", 52_000),
    ];

    [BindProperty]
    public SampleInput Input { get; set; } = new();

    public DateTimeOffset Now => time.GetUtcNow();

    public override void OnPageHandlerExecuting(Microsoft.AspNetCore.Mvc.Filters.PageHandlerExecutingContext context)
    {
        if (!environment.IsDevelopment())
        {
            context.Result = NotFound();
        }
    }

    public void OnGet()
    {
    }

    public IActionResult OnPost()
    {
        if (!ModelState.IsValid)
        {
            return this.Invalid();
        }

        this.NotifySuccess($"“{Input.Name}” was saved.");
        return Request.IsHtmx() ? new NoContentResult() : RedirectToPage();
    }

    public IActionResult OnPostNotify(string type)
    {
        Response.Trigger("notify", new { type, message = "Three leads now belong to Mia Thompson.", title = type == "error" ? "That did not work" : null });
        return new NoContentResult();
    }

    public IActionResult OnGetFail(int code) => StatusCode(code);

    public IActionResult OnGetThrow() => throw new InvalidOperationException("A page that breaks, to see what people see.");
}

public sealed record SampleLead(string Name, string Email, string Company, LeadStatus Status, int Score, string Icon, int MinutesAgo);

public sealed class SampleInput
{
    [Required]
    [StringLength(40, MinimumLength = 3)]
    public string Name { get; set; } = "";

    [Required]
    [EmailAddress]
    public string Email { get; set; } = "";

    public string? Kind { get; set; }

    [StringLength(500)]
    public string? Note { get; set; }

    public bool Subscribe { get; set; }
}
