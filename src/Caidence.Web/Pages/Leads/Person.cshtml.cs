using System.Text.Json;
using Caidence.Leads;
using Caidence.Leads.Export;
using Caidence.Permissions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Options;

namespace Caidence.Web.Pages.Leads;

/// <summary>Everything about a person, as a file for them.</summary>
[Authorize(CaidencePermissions.Leads.Default)]
[Authorize(CaidencePermissions.Leads.Export)]
public sealed class PersonModel(ILeadsAppService leads, ILeadExportsAppService exports, IOptions<JsonOptions> json) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public async Task<IActionResult> OnGetAsync() =>
        File(JsonSerializer.SerializeToUtf8Bytes(await leads.GetPersonAsync(Id), json.Value.JsonSerializerOptions), "application/json", $"person-{Id}.json");

    public async Task<IActionResult> OnGetCsvAsync()
    {
        using var file = new MemoryStream();
        await exports.ExportPersonAsync(Id, file);
        return File(file.ToArray(), "text/csv; charset=utf-8", $"person-{Id}.csv");
    }
}
