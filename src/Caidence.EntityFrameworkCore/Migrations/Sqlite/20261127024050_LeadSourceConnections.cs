using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Caidence.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class LeadSourceConnections : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "ConnectionId",
                table: "AppLeadSources",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "SubscribedAt",
                table: "AppLeadSources",
                type: "TEXT",
                nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "ConnectionId",
                table: "AppLeadSources");

            migrationBuilder.DropColumn(
                name: "SubscribedAt",
                table: "AppLeadSources");
        }
    }
}
