using Caidence.Leads.Import;

namespace Caidence.Web.Pages.Leads.Import;

internal static class ImportState
{
    public static bool IsUnderWay(this LeadImportDto import) => import.State is LeadImportState.Queued or LeadImportState.Running or LeadImportState.Undoing;
}
